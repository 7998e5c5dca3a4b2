package org.exposureaudit.photo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.PictureHeader.State;
import org.exposureaudit.source.SourceFile;

/// The headers of every picture of an audit, and which picture belongs to which item. Made once, then safe to share.
public final class PictureBook {
    /// There are no pictures.
    public static final PictureBook EMPTY = new PictureBook(List.of(), 0);

    private static final int MOST_NAMESAKES = 500;

    private final List<Page> pages;
    private final int left;
    private final Map<String, List<Page>> byPath = new HashMap<>();
    private final Map<String, List<Page>> byName = new HashMap<>();
    private final Map<String, List<Page>> byStem = new HashMap<>();
    private final Set<Page> claimed = ConcurrentHashMap.newKeySet();

    /// One picture.
    ///
    /// @param number its place among those given, from 0
    /// @param file the file
    /// @param header what it says of itself
    public record Page(int number, SourceFile file, PictureHeader header) {
        private String path() {
            return fold(file.path());
        }

        /// No file name in a log.
        @Override
        public String toString() {
            return "Page[" + number + ", " + header + "]";
        }
    }

    private PictureBook(List<Page> pages, int left) {
        this.pages = pages;
        this.left = left;
        for (Page page : pages) {
            String name = name(page.path());
            byPath.computeIfAbsent(page.path(), _ -> new ArrayList<>(1)).add(page);
            byName.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(page);
            byStem.computeIfAbsent(stem(name), _ -> new ArrayList<>(1)).add(page);
        }
    }

    /// Reads the headers of these files, of which all are of a sort that [HeaderReader#reads]. Interrupting the thread stops it with a
    /// [CancellationException].
    ///
    /// @param looking what else is done with them
    /// @param workers how many are read at once
    public static PictureBook read(List<SourceFile> files, Looking looking, int workers) {
        if (files.isEmpty()) {
            return EMPTY;
        }
        PictureHeader[] headers = new PictureHeader[files.size()];
        AtomicInteger next = new AtomicInteger();
        runAll(
                () -> {
                    for (int at = next.getAndIncrement();
                            at < headers.length;
                            at = next.getAndIncrement()) {
                        if (Thread.currentThread().isInterrupted()) {
                            return;
                        }
                        SourceFile file = files.get(at);
                        headers[at] = looking.at(HeaderReader.read(file), file, at);
                    }
                },
                Math.clamp(files.size(), 1, Math.max(workers, 1)));
        List<Page> pages = new ArrayList<>(headers.length);
        for (int i = 0; i < headers.length; i++) {
            pages.add(new Page(i, files.get(i), headers[i]));
        }
        return new PictureBook(pages, looking.left(pages.size()));
    }

    private static void runAll(Runnable worker, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(worker));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was stopped");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
            pool.close();
        }
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return pages.isEmpty();
    }

    /// The item, its pictures with what their files say.
    public Item joined(Item item) {
        if (pages.isEmpty() || item.media().isEmpty()) {
            return item;
        }
        List<Media> joined = new ArrayList<>(item.media().size());
        boolean more = false;
        for (Media media : item.media()) {
            PictureHeader header = header(media, item.locator().input());
            boolean known = header.state() != State.NOT_READ;
            more |= known;
            joined.add(known ? media.with(header) : media);
        }
        return more ? item.showing(joined) : item;
    }

    private PictureHeader header(Media media, String input) {
        if (!media.isPicture() || media.path().isEmpty()) {
            return PictureHeader.NONE;
        }
        String path = fold(media.path());
        List<Page> found = ending(path);
        if (found.isEmpty() && media.type() == Media.Type.VIDEO) {
            return still(path, input);
        }
        claimed.addAll(found);
        return one(found, input);
    }

    // The same path, give or take the folders an export is wrapped in. A name that many files bear
    // is not looked through for every item.
    private List<Page> ending(String path) {
        List<Page> same = byPath.getOrDefault(path, List.of());
        List<Page> named = byName.getOrDefault(name(path), List.of());
        return !same.isEmpty() || named.size() > MOST_NAMESAKES
                ? same
                : named.stream().filter(page -> page.path().endsWith("/" + path)).toList();
    }

    // Some phones keep a short film beside a picture, under the same name. Films themselves are not
    // opened.
    private PictureHeader still(String film, String input) {
        List<Page> stills =
                byStem.getOrDefault(stem(name(film)), List.of()).stream()
                        .limit(MOST_NAMESAKES)
                        .filter(page ->
                                stem(page.path()).equals(stem(film))
                                        || stem(page.path()).endsWith("/" + stem(film)))
                        .toList();
        return one(stills, input);
    }

    // Of several the one in the same archive; where that tells nothing, none rather than a wrong
    // one.
    private static PictureHeader one(List<Page> pages, String input) {
        List<PictureHeader> all = pages.stream().map(Page::header).distinct().toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        List<PictureHeader> near =
                pages.stream()
                        .filter(page -> page.file().input().equals(input))
                        .map(Page::header)
                        .distinct()
                        .toList();
        return near.size() == 1 ? near.getFirst() : PictureHeader.NONE;
    }

    /// The pictures that say something and that no item has asked for, once all items were joined.
    public List<Page> unclaimed() {
        return pages.stream()
                .filter(page -> page.header().state() == State.TELLS && !claimed.contains(page))
                .toList();
    }

    /// How many were not compared or not given to a text recogniser, because there were too many.
    public int left() {
        return left;
    }

    /// How many could not be read, by the archive or folder they came in.
    ///
    /// @param which those of interest
    public Map<String, Integer> damaged(Predicate<Page> which) {
        Map<String, Integer> damaged = new TreeMap<>();
        for (Page page : pages) {
            if (page.header().state() == State.DAMAGED && which.test(page)) {
                damaged.merge(page.file().input(), 1, Integer::sum);
            }
        }
        return damaged;
    }

    private static String fold(String path) {
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "PictureBook[" + pages.size() + "]";
    }
}
