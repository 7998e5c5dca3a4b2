package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.SourceFile;
import org.jsoup.nodes.Element;

/// A page of an export up to March 2018, with its entries counted as they are read.
final class OldPage {
    private static final String KNOWN =
            "ul, table, div.meta, div.comment, div.thread, div.block, p > a, p > img";

    private final FileReading file;
    private final Element root;
    private int count;

    private OldPage(FileReading file, Element root) {
        this.file = file;
        this.root = root;
    }

    /// Reads a page. One that holds words and nothing this layout is built of is reported.
    static OldPage of(FileReading file) throws IOException {
        Element root = HtmlPage.of(file).root("div.contents");
        boolean isOld = root.hasClass("contents");
        Element words = root.clone();
        words.select("h1").remove();
        if (root.select(KNOWN).isEmpty()
                && (!isOld || !HtmlText.of(words).isBlank())
                && !HtmlText.of(root).isBlank()) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This page is not built in any way this tool knows, so nothing in it was read. Please ask for your data as JSON.");
        }
        return new OldPage(file, root);
    }

    /// The name at the head of a profile's page; empty where it cannot be read.
    static Optional<String> nameOnProfile(SourceFile file) {
        try {
            Element heading =
                    HtmlPage.of(TextReader.head(file, 1 << 20))
                            .document()
                            .selectFirst("div.contents > h1");
            return heading == null ? Optional.empty() : Optional.of(HtmlText.of(heading));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The part that holds the content.
    Element root() {
        return root;
    }

    /// The content's elements of this sort.
    List<Element> all(String selector) {
        return root.select(selector);
    }

    /// Reads each of these entries by itself: one that cannot be read is reported, and the next has its turn.
    <T> void each(List<T> entries, EntryReading<T> reading) throws IOException {
        for (T entry : entries) {
            file.attempt(here(), () -> reading.read(entry));
        }
    }

    /// The reading of one entry.
    @FunctionalInterface
    interface EntryReading<T> {
        /// Reads it.
        void read(T entry) throws IOException;
    }

    /// The place of the entry read last.
    HtmlBlock here() {
        return new HtmlBlock(count);
    }

    /// The place of the next entry.
    HtmlBlock next() {
        return new HtmlBlock(++count);
    }

    /// Starts an item of the next entry.
    ItemBuilder item(Kind kind) {
        return file.item(Facebook.ID, kind, next());
    }

    /// Hands on an item.
    void accept(ItemBuilder item) {
        file.accept(item.build());
    }

    /// The words of the nearest heading before an element, in lower case.
    static String headingOf(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            Element before = each.previousElementSibling();
            while (before != null) {
                if (before.normalName().matches("h[1-4]")) {
                    return HtmlText.of(before).toLowerCase(Locale.ROOT);
                }
                before = before.previousElementSibling();
            }
        }
        return "";
    }
}
