package org.exposureaudit.reader.meta;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.format.HtmlRows;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.reader.meta.MetaRecord.Entry;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// One block of a page: one post, message, friend or the like.
public final class MetaBlock {
    private static final String HEADINGS = "h2, h3, ._a6-h, ._2lel";
    private static final String CONTENT = "._a6-p, ._2let";
    private static final String DATES = "._a72d, ._a6-o, ._2lem";
    private static final String INNER = "._a6-g, table, ul._a6-q, ul._tqp";

    private final MetaPage page;
    private final Element block;
    private final HtmlBlock at;
    private final Element content;
    private final String heading;
    private final Element dateElement;

    MetaBlock(MetaPage page, Element block, int number) {
        this.page = page;
        this.block = block;
        at = new HtmlBlock(number);
        content = own(block.select(CONTENT)).stream().findFirst().orElse(block);
        heading =
                own(block.select(HEADINGS)).stream()
                        .filter(each -> each.closest(CONTENT) == null || content.equals(block))
                        .map(HtmlText::of)
                        .findFirst()
                        .orElse("");
        dateElement = own(block.select(DATES)).stream().reduce((_, last) -> last).orElse(block);
    }

    // Those elements that are not in a block within the block, nor in its tables.
    private List<Element> own(Elements found) {
        List<Element> own = new ArrayList<>();
        for (Element element : found) {
            Element outer = element.equals(block) ? null : element.parent();
            Element nearest = outer == null ? null : outer.closest(INNER);
            if (nearest == null || nearest.equals(block) || !nearest.parents().contains(block)) {
                own.add(element);
            }
        }
        return own;
    }

    /// Where it stands.
    public HtmlBlock at() {
        return at;
    }

    /// Its heading, such as a name or a sentence; an empty text where it has none.
    public String heading() {
        return heading;
    }

    /// Its content, without heading and date.
    Element content() {
        return content;
    }

    /// Whether it has no date at all.
    boolean isUndated() {
        return dateElement.equals(block) && besideLink() instanceof Moment.Unknown;
    }

    /// When it happened. A date that is there and not understood is reported.
    public Moment time() {
        if (dateElement.equals(block)) {
            return besideLink();
        }
        String words = HtmlText.of(dateElement);
        Moment time = page.time(words);
        if (time instanceof Moment.Unknown && !words.isBlank()) {
            page.file()
                    .problem(
                            Problem.Kind.VALUE,
                            at,
                            "The date of one entry is not written in any way this tool knows; the entry was kept without it.");
        }
        return time;
    }

    // Lists have the date in the element right after the link's.
    private Moment besideLink() {
        for (Element link : content.select("a")) {
            Moment time = beside(link);
            if (!(time instanceof Moment.Unknown)) {
                return time;
            }
        }
        return Moment.unknown();
    }

    private Moment beside(Element link) {
        Element parent = link.parent();
        Element next = parent == null ? null : parent.nextElementSibling();
        return next == null ? Moment.unknown() : page.time(HtmlText.of(next));
    }

    /// The time of the block; else the first its rows state.
    public Moment anyTime() {
        Moment time = time();
        return time instanceof Moment.Unknown ? record().anyTime() : time;
    }

    /// Its labelled values as a record, with the heading as title.
    public MetaRecord record() {
        List<Entry> entries = new ArrayList<>();
        for (HtmlRows.Row row : HtmlRows.of(content)) {
            entries.add(entry(row));
        }
        return new MetaRecord(heading, Moment.unknown(), entries, List.of(), List.of());
    }

    /// The block as the JSON of the same data has it: its rows, its links outside tables, each with the date beside it, and its pictures.
    MetaRecord labelled() {
        List<Entry> entries = new ArrayList<>();
        record().entries().forEach(entry -> entries.add(withoutClock(entry)));
        for (Element link : content.select("a[href^=http]")) {
            Element table = link.closest("table");
            if (table == null || !table.parents().contains(content)) {
                entries.add(
                        new Entry("", "", "", HtmlText.of(link), link.attr("href"), beside(link)));
            }
        }
        return new MetaRecord(
                heading,
                dateElement.equals(block) ? Moment.unknown() : time(),
                entries,
                media("").stream().map(MetaBlock::named).toList(),
                List.of());
    }

    // A row that tells a time of day has no words beside it, as in the JSON; a date alone, such as
    // of
    // birth, is a value.
    private static Entry withoutClock(Entry entry) {
        boolean clock = entry.time() instanceof Moment.At || entry.time() instanceof Moment.Local;
        return clock
                ? new Entry(
                        entry.group(), entry.label(), entry.field(), "", entry.href(), entry.time())
                : entry;
    }

    private static JsonValue named(Media media) {
        return new JsonValue.Members(
                List.of(new JsonValue.Field("uri", new JsonValue.Text(media.path()))));
    }

    private Entry entry(HtmlRows.Row row) {
        return new Entry(
                row.group(), row.label(), "", row.value(), row.link(), page.time(row.value()));
    }

    /// Its words without its tables, pictures and their captions, reactions and dates; addresses of its links follow on lines of their own.
    public String words() {
        Element copy = content.clone();
        copy.select(
                        INNER
                                + ", "
                                + DATES
                                + ", "
                                + (content.equals(block) ? HEADINGS + ", " : "")
                                + "img, video, audio")
                .remove();
        BlockMedia.captions(content).forEach(caption -> remove(copy, caption));
        return lines(copy);
    }

    private static void remove(Element copy, String caption) {
        for (Element element : copy.select("div:not(:has(div))")) {
            if (HtmlText.of(element).equals(caption)) {
                element.remove();
                return;
            }
        }
    }

    /// The lines of a part: its words, and the addresses of its links.
    static String lines(Element part) {
        List<String> lines = new ArrayList<>();
        HtmlText.of(part).lines().filter(line -> !isDate(line)).forEach(lines::add);
        for (Element link : part.select("a[href^=http]")) {
            String address = link.attr("href");
            if (!lines.contains(address) && !HtmlText.of(link).isEmpty()) {
                lines.add(address);
            }
        }
        return String.join("\n", lines).strip();
    }

    // "Updated Nov 14, 2023 10:13:20 pm" stands in the content of some posts.
    private static boolean isDate(String line) {
        String date = line.startsWith("Updated ") ? line.substring("Updated ".length()) : line;
        return !(LocalDates.parse(date) instanceof Moment.Unknown);
    }

    /// The first link of its content that leads somewhere on the web; an empty text where there is none.
    public String link() {
        Element link = content.selectFirst("a[href^=http]");
        return link == null ? "" : link.attr("href");
    }

    /// The words of its first link.
    public String linkText() {
        Element link = content.selectFirst("a[href^=http]");
        return link == null ? "" : HtmlText.of(link);
    }

    /// The name of the small picture that shows a reaction, such as `like`; an empty text where there is none.
    public String icon() {
        Element icon = content.selectFirst("img[src]");
        String path = icon == null ? "" : icon.attr("src");
        boolean shared = path.startsWith("files/") || path.contains("/files/");
        int dot = path.lastIndexOf('.');
        return shared && dot > path.lastIndexOf('/')
                ? path.substring(path.lastIndexOf('/') + 1, dot)
                : "";
    }

    /// Its pictures, videos and sounds, each with what stands beside it.
    public List<Media> media(String album) {
        return BlockMedia.of(page, content, album);
    }
}
