package org.exposureaudit.index;

import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Locator;

/// Where an item stands in its thread.
///
/// @param thread the key of the thread, or an empty text for what is in none
/// @param time seconds since 1970, or [Long#MIN_VALUE] where the export gives no time
/// @param order the position in its file, which decides between items of the same time
public record ThreadPlace(String thread, long time, long order) {
    /// The place of an item. Only talks are threads: what stands on a page or timeline together need not belong together.
    public static ThreadPlace of(Item item) {
        return new ThreadPlace(
                thread(item), ItemIndexWriter.seconds(item.time()), order(item.locator()));
    }

    /// Whether there can be anything around it.
    public boolean isInThread() {
        return !thread.isEmpty();
    }

    private static String thread(Item item) {
        Conversation talk = item.conversation();
        String id = talk.id().isEmpty() ? talk.title() : talk.id();
        return switch (talk.type()) {
            case ONE_TO_ONE, GROUP, ASSISTANT ->
                    id.isEmpty() ? "" : item.platform() + "\n" + digest(id);
            case NONE, PAGE -> "";
        };
    }

    // An index keeps no term longer than 32 kB, and a title could be.
    private static String digest(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST) + "\n" + id.hashCode();
    }

    private static final int LONGEST = 1_000;

    private static long order(Locator locator) {
        return switch (locator.position()) {
            case Locator.JsonPointer pointer -> pointer.index();
            case Locator.Lines lines -> lines.first();
            case Locator.CsvRow row -> row.row();
            case Locator.HtmlBlock block -> block.block();
            case Locator.WholeFile _ -> 0;
        };
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "ThreadPlace[" + order + "]";
    }
}
