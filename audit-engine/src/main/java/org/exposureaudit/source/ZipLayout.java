package org.exposureaudit.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Where the entries of a ZIP lie, by the table of contents: which lie on top of each other, and how far each may reach.
///
/// Archives that unpack to thousands of times their size do it by letting many entries share the same bytes.
final class ZipLayout {
    private static final int LOCAL_HEADER_SIZE = 30;

    private final boolean[] overlapping;
    private final long[] boundary;

    private ZipLayout(int size) {
        overlapping = new boolean[size];
        boundary = new long[size];
    }

    /// The layout of these entries, which must end before the table of contents begins.
    static ZipLayout of(List<ListedEntry> entries, long directory) {
        ZipLayout layout = new ZipLayout(entries.size());
        int[] order =
                IntStream.range(0, entries.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> entries.get(i).offset()))
                        .mapToInt(i -> i)
                        .toArray();
        long reached = 0;
        int reaching = -1;
        for (int place = 0; place < order.length; place++) {
            int index = order[place];
            ListedEntry entry = entries.get(index);
            long start = entry.offset();
            long end = leastEnd(entry);
            if (start < reached) {
                layout.overlapping[index] = true;
                layout.overlapping[reaching] = true;
            }
            layout.overlapping[index] |= start < 0 || end < start || end > directory;
            if (end > reached) {
                reached = end;
                reaching = index;
            }
            layout.boundary[index] =
                    place + 1 < order.length ? entries.get(order[place + 1]).offset() : directory;
        }
        return layout;
    }

    /// The end of an entry if its header holds nothing but the name; it may lie further on, never before.
    private static long leastEnd(ListedEntry entry) {
        long packed = entry.packed();
        return packed < 0 ? -1 : entry.offset() + LOCAL_HEADER_SIZE + entry.nameLength() + packed;
    }

    /// Whether an entry shares bytes with another, or lies where no entry can.
    boolean overlaps(int index) {
        return overlapping[index];
    }

    /// Where the next entry begins.
    long boundary(int index) {
        return boundary[index];
    }
}
