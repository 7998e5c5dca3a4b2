package org.exposureaudit.reader.linkedin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads messages. Drafts, which nobody was sent, are left out.
final class Messages {
    private final Member me;

    Messages(Member me) {
        this.me = me;
    }

    void read(FileReading file) throws IOException {
        Map<String, Conversation> talks = new HashMap<>();
        NamedCells.eachBelow(
                file,
                Set.of("conversation id", "from", "content"),
                (row, at) -> message(file.spot(LinkedInReader.PLATFORM, at), row, talks));
    }

    private void message(Spot spot, NamedCells row, Map<String, Conversation> talks) {
        if (row.text("is message draft").equalsIgnoreCase("yes")) {
            return;
        }
        Author author = me.author(row.text("from"), row.text("sender profile url"));
        Conversation conversation =
                talks.computeIfAbsent(row.text("conversation id"), id -> talk(id, row));
        boolean group = conversation.type() == Conversation.Type.GROUP;
        String subject = row.text("subject");
        String words = plain(row.text("content"));
        ItemBuilder item =
                spot.by(author, Kind.MESSAGE)
                        .time(UtcTimes.of(row.text("date")))
                        .audience(group ? Audience.GROUP : Audience.PRIVATE)
                        .conversation(conversation)
                        .text(subject.isBlank() ? words : subject + "\n" + words);
        folder(item, row.text("folder"));
        if (!row.text("attachments").isBlank()) {
            item.media(Media.of("", Media.Type.FILE));
        }
        spot.accept(item);
    }

    private static void folder(ItemBuilder item, String folder) {
        switch (folder.toUpperCase(Locale.ROOT)) {
            case "SPAM" -> item.trait(Trait.REQUEST_FOLDER);
            case "ARCHIVE" -> item.trait(Trait.ARCHIVED);
            default -> {}
        }
    }

    // Names may hold commas, so only addresses are told apart; of several others only the sender
    // can be
    // named.
    private Conversation talk(String id, NamedCells row) {
        List<String> addresses =
                List.of(row.text("recipient profile urls").split(",", -1)).stream()
                        .filter(address -> !address.isBlank())
                        .toList();
        List<Account> others = new ArrayList<>();
        boolean own = me.is(row.text("from"), row.text("sender profile url"));
        if (!own) {
            others.add(Member.account(row.text("from"), row.text("sender profile url")));
        } else if (addresses.size() < 2) {
            others.add(
                    Member.account(
                            row.text("to"), addresses.isEmpty() ? "" : addresses.getFirst()));
        }
        if (addresses.size() > 1) {
            addresses.stream()
                    .filter(address -> !me.is("", address))
                    .map(Member::handle)
                    .filter(handle -> !handle.isEmpty())
                    .map(Account::ofHandle)
                    .forEach(others::add);
            return new Conversation(
                    id, row.text("conversation title"), others, Conversation.Type.GROUP);
        }
        String title = row.text("conversation title");
        return Conversation.of(id, title.isBlank() ? others.getFirst().shown() : title, others);
    }

    private static String plain(String content) {
        return content.startsWith("<") || content.contains("</")
                ? HtmlText.of(HtmlPage.of(content).document().body())
                : content;
    }
}
