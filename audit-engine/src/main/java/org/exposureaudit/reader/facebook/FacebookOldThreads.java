package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.reader.meta.MetaMedia;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.PlatformLines;
import org.jsoup.nodes.Element;

/// Reads the conversations of exports up to March 2018: for each message an element with its head, and after it a paragraph with its
/// words. Until 2017 one page held all conversations.
final class FacebookOldThreads {
    private static final Pattern NAMES = Pattern.compile(", ");
    private static final String INTRODUCTION = "Conversation with ";

    private final Owner owner;

    FacebookOldThreads(Owner owner) {
        this.owner = owner;
    }

    /// Reads a page.
    void read(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        int number = 0;
        for (Element thread : page.all("div.thread")) {
            number++;
            Conversation conversation = conversation(file.file().name() + "/" + number, thread);
            page.each(
                    thread.select("> div.message"),
                    message -> message(page, file, message, conversation));
        }
    }

    private Conversation conversation(String id, Element thread) {
        Set<String> names = new LinkedHashSet<>();
        Element heading = thread.selectFirst("> h3");
        String title = heading == null ? thread.ownText().strip() : HtmlText.of(heading);
        String bare =
                title.startsWith(INTRODUCTION) ? title.substring(INTRODUCTION.length()) : title;
        if (!bare.isBlank()) {
            names.addAll(List.of(NAMES.split(bare, -1)));
        }
        thread.select("> div.message span.user").forEach(user -> names.add(HtmlText.of(user)));
        List<Account> others = owner.others(names);
        String shown = others.size() == 1 ? others.getFirst().shown() : bare;
        return Conversation.of(id, shown, others);
    }

    private void message(
            OldPage page, FileReading file, Element message, Conversation conversation) {
        Element next = message.nextElementSibling();
        Element said = next != null && next.nameIs("p") ? next : new Element("p");
        String sender = first(message, "span.user");
        String text = HtmlText.of(said);
        PlatformLines.Sort sort = PlatformLines.of(text, sender);
        String date = first(message, "span.meta");
        Moment time = LocalDates.parse(date);
        boolean group = conversation.type() == Conversation.Type.GROUP;
        ItemBuilder item =
                page.item(Kind.MESSAGE)
                        .author(owner.author(sender))
                        .time(time)
                        .audience(group ? Audience.GROUP : Audience.PRIVATE)
                        .conversation(conversation)
                        .text(sort == PlatformLines.Sort.ATTACHMENT ? "" : text);
        sort.traits().forEach(item::trait);
        boolean media = addMedia(item, said);
        if (media || !text.isEmpty()) {
            page.accept(item);
            if (time instanceof Moment.Unknown) {
                file.problem(
                        Problem.Kind.VALUE,
                        page.here(),
                        "The date of one message is not written in any way this tool knows; the message was kept without it.");
            }
        }
    }

    private static boolean addMedia(ItemBuilder item, Element said) {
        boolean any = false;
        for (Element shown : said.select("img[src], video[src], audio[src]")) {
            String path = MetaMedia.path(shown.attr("src").replaceFirst("^(?:\\.\\./)+", ""));
            item.media(Media.of(path, MetaMedia.type(path)));
            any = true;
        }
        return any;
    }

    private static String first(Element element, String selector) {
        Element found = element.selectFirst(selector);
        return found == null ? "" : HtmlText.of(found);
    }
}
