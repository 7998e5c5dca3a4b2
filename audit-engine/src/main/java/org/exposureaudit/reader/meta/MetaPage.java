package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.ItemSink;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.source.SourceFile;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// A page of an export in HTML: a list of blocks, each with a heading, content and a date, under class names that have hardly changed
/// since 2018.
///
/// Times are in the words and the clock of the account. Pages of 2026 also hold a time for machines, from which the zone follows.
public final class MetaPage {
    private static final String[] ROOTS = {"main", "[role=main]", "._a706", "._4t5n", ".contents"};
    private static final String BLOCKS = "._a6-g";
    private static final String OLD_BLOCKS = ".uiBoxWhite.noborder";
    private static final String TITLES = "header h1, ._a70d, ._a70e, ._3b0d, h1, title";
    private static final ItemSink NOWHERE =
            new ItemSink() {
                @Override
                public void accept(Item item) {}

                @Override
                public void report(Problem problem) {}
            };
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FileReading file;
    private final HtmlPage page;
    private final Element root;
    private final boolean isLondon;
    private final List<MetaBlock> blocks = new ArrayList<>();

    private MetaPage(FileReading file, HtmlPage page) {
        this.file = file;
        this.page = page;
        root = page.root(ROOTS);
        isLondon = isLondon(page);
        root.select("._a7nf, [role=contentinfo]").remove();
        int number = 0;
        for (Element block : blocksOf(root)) {
            blocks.add(new MetaBlock(this, block, ++number));
        }
    }

    /// Reads a page. One that holds words and none of the blocks known is reported.
    public static MetaPage of(FileReading file) throws IOException {
        MetaPage page = new MetaPage(file, HtmlPage.of(file));
        if (page.blocks.isEmpty() && !HtmlText.of(page.root).isBlank()) {
            page.reportUnknown();
        }
        return page;
    }

    /// A look into a page ahead of its reading; empty where it cannot be read, which its reading will report.
    public static Optional<MetaPage> peek(SourceFile file) {
        try {
            return Optional.of(of(new FileReading(file, NOWHERE)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Reads one block of a page.
    @FunctionalInterface
    public interface BlockReading {
        /// Reads it.
        void read(MetaPage page, MetaBlock block) throws IOException;
    }

    /// A reading of each block of a page by itself: one that cannot be read is reported, and the next has its turn.
    public static FileHandler each(BlockReading reading) {
        return file -> {
            MetaPage page = of(file);
            for (MetaBlock block : page.blocks()) {
                file.attempt(block.at(), () -> reading.read(page, block));
            }
        };
    }

    /// Says that the page is not built in any way known.
    void reportUnknown() {
        file.problem(
                Problem.Kind.FILE,
                Position.WHOLE_FILE,
                "This page is not built in any way this tool knows, so nothing in it was read. Please ask for your data as JSON.");
    }

    private static List<Element> blocksOf(Element root) {
        Elements blocks = root.select(BLOCKS);
        if (blocks.isEmpty()) {
            blocks = root.select(OLD_BLOCKS);
        }
        List<Element> outer = new ArrayList<>();
        for (Element block : blocks) {
            Element parent = block.parent();
            if (parent == null || parent.closest(BLOCKS + ", " + OLD_BLOCKS) == null) {
                outer.add(block);
            }
        }
        return outer;
    }

    /// The outermost blocks, in order.
    public List<MetaBlock> blocks() {
        return blocks;
    }

    /// The part that holds the content.
    public Element root() {
        return root;
    }

    /// The page's own heading, such as an album's name.
    public String title() {
        Element title = page.document().selectFirst(TITLES);
        return title == null ? "" : HtmlText.of(title);
    }

    /// The reading it came from.
    public FileReading file() {
        return file;
    }

    /// The moment that words state, in the page's zone where that is known.
    public Moment time(String words) {
        Moment time = LocalDates.parse(words);
        return isLondon && time instanceof Moment.Local(LocalDateTime local)
                ? new Moment.At(local.atZone(LONDON).toInstant())
                : time;
    }

    // One instant in both forms shows how far the account's clock is from UTC on that day, not
    // whether it changes in summer. Where all
    // of them agree with British time, British time it is; from any other difference no zone
    // follows.
    private static boolean isLondon(HtmlPage page) {
        boolean any = false;
        for (Element time : page.document().select("time[datetime]")) {
            Moment words = LocalDates.parse(time.text());
            Optional<Instant> instant = instant(time.attr("datetime"));
            if (words instanceof Moment.Local(LocalDateTime local) && instant.isPresent()) {
                LocalDateTime london = LocalDateTime.ofInstant(instant.get(), LONDON);
                if (!local.withSecond(0).equals(london.withSecond(0).withNano(0))) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static Optional<Instant> instant(String datetime) {
        return LocalDates.parse(datetime) instanceof Moment.At(Instant instant)
                ? Optional.of(instant)
                : Optional.empty();
    }
}
