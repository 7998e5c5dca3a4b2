package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.HtmlRows;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.reader.meta.MetaMedia;
import org.exposureaudit.reader.meta.Owner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the timeline and the albums of exports up to March 2018.
final class FacebookOldPosts {
    private final Owner owner;

    FacebookOldPosts(Owner owner) {
        this.owner = owner;
    }

    /// What stands between one date and the next.
    private static final class Entry {
        private final StringBuilder title = new StringBuilder();
        private final List<String> words = new ArrayList<>();
        private Moment time = Moment.unknown();

        boolean isEmpty() {
            return title.toString().isBlank() && words.isEmpty();
        }
    }

    /// Reads the timeline: a date, a sentence and the words follow each other without an element of their own around them.
    void timeline(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        Entry entry = new Entry();
        for (Node node : nodes(page.root())) {
            if (node instanceof TextNode text) {
                entry.title.append(text.text());
            } else if (node instanceof Element element && element.hasClass("meta")) {
                page.each(List.of(entry), each -> post(page, each));
                entry = new Entry();
                entry.time = LocalDates.parse(HtmlText.of(element));
            } else if (node instanceof Element element && element.hasClass("comment")) {
                entry.words.add(HtmlText.of(element));
            }
        }
        page.each(List.of(entry), each -> post(page, each));
    }

    // A paragraph cannot hold a block, so browsers end it before the block; exports differ in how
    // many they open.
    private static List<Node> nodes(Element root) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : root.childNodes()) {
            if (node instanceof Element element
                    && (element.nameIs("p") || element.nameIs("div"))
                    && element.className().isEmpty()) {
                nodes.addAll(nodes(element));
            } else {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private void post(OldPage page, Entry entry) {
        if (entry.isEmpty()) {
            return;
        }
        String title = entry.title.toString().strip();
        Headline headline = Headline.of(title, owner);
        String writer = Posts.writerOnTimeline(title);
        List<String> lines = new ArrayList<>(entry.words);
        if ((lines.isEmpty() || !headline.isPlain()) && !headline.sentence().isBlank()) {
            lines.add(headline.sentence());
        }
        ItemBuilder post =
                page.item(Kind.POST)
                        .author(writer.isEmpty() ? Author.self() : owner.author(writer))
                        .time(entry.time)
                        .audience(headline.group().isEmpty() ? Audience.UNKNOWN : Audience.GROUP)
                        .conversation(headline.conversation())
                        .text(String.join("\n", lines));
        headline.companions().forEach(name -> post.tag(Account.named(name)));
        page.accept(post);
    }

    /// Reads an album.
    void album(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        Element heading = page.root().selectFirst("h1");
        String name = heading == null ? "" : HtmlText.of(heading);
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        page.each(
                page.all("div.block"),
                block -> {
                    Element shown = block.selectFirst("img[src], video[src]");
                    if (shown != null) {
                        photo(page, block, folder + shown.attr("src"), name);
                    }
                });
    }

    private static void photo(OldPage page, Element block, String path, String album) {
        List<HtmlRows.Row> rows = HtmlRows.of(block);
        Media media =
                new Media(
                        path,
                        MetaMedia.type(path),
                        "",
                        album,
                        LocalDates.parse(value(rows, "Taken")),
                        Point.of(number(value(rows, "Latitude")), number(value(rows, "Longitude"))),
                        value(rows, "Camera Make"),
                        PictureHeader.NONE);
        page.accept(
                page.item(Kind.CAPTION)
                        .author(Author.self())
                        .time(LocalDates.parse(first(block, ".meta")))
                        .conversation(
                                album.isEmpty() ? Conversation.NONE : Conversation.page(album))
                        .text(first(block, ".comment"))
                        .media(media));
    }

    private static String first(Element block, String selector) {
        Element found = block.selectFirst(selector);
        return found == null ? "" : HtmlText.of(found);
    }

    private static String value(List<HtmlRows.Row> rows, String label) {
        return rows.stream()
                .filter(row -> row.label().equalsIgnoreCase(label))
                .map(HtmlRows.Row::value)
                .findFirst()
                .orElse("");
    }

    private static double number(String text) {
        try {
            return text.isEmpty() || text.length() > 40 ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
