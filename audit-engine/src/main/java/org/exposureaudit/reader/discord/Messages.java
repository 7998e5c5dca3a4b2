package org.exposureaudit.reader.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads the owner's own messages of one conversation.
final class Messages {
    private static final Pattern MENTION = Pattern.compile("<@!?(?<id>\\d{16,20})>");

    private final Channels channels;
    private final People people;

    Messages(Channels channels, People people) {
        this.channels = channels;
        this.people = people;
    }

    /// Reads a file of 2024 or later.
    void json(FileReading file) throws IOException {
        Conversation conversation = channels.of(file.path());
        JsonRecords.of(file)
                .each(
                        _ -> false,
                        (_, message, at) ->
                                message(
                                        file.spot(DiscordReader.PLATFORM, at),
                                        conversation,
                                        new Words(
                                                message.text("ID"),
                                                message.text("Timestamp"),
                                                message.text("Contents"),
                                                message.text("Attachments"))));
    }

    /// Reads a file of earlier years.
    void table(FileReading file) throws IOException {
        Conversation conversation = channels.of(file.path());
        NamedCells.eachBelow(
                file,
                Set.of("id", "timestamp", "contents"),
                (row, at) ->
                        message(
                                file.spot(DiscordReader.PLATFORM, at),
                                conversation,
                                new Words(
                                        row.text("id"),
                                        row.text("timestamp"),
                                        row.text("contents"),
                                        row.text("attachments"))));
    }

    private record Words(String id, String time, String text, String attachments) {}

    private void message(Spot spot, Conversation conversation, Words words) {
        boolean direct = conversation.type() == Conversation.Type.ONE_TO_ONE;
        List<Account> mentioned = new ArrayList<>();
        ItemBuilder item =
                spot.own(Kind.MESSAGE)
                        .sourceId(words.id())
                        .time(UtcTimes.of(words.time()))
                        .audience(direct ? Audience.PRIVATE : Audience.GROUP)
                        .conversation(conversation)
                        .text(named(words.text(), mentioned));
        mentioned.forEach(item::tag);
        for (String link : words.attachments().split(" ", -1)) {
            if (!link.isBlank()) {
                item.media(Media.of("", type(link)));
            }
        }
        spot.accept(item);
    }

    private String named(String text, List<Account> mentioned) {
        Matcher mention = MENTION.matcher(text);
        return mention.replaceAll(found -> {
            Account account = people.account(found.group(1));
            mentioned.add(account);
            return Matcher.quoteReplacement("@" + account.shown());
        });
    }

    private static Media.Type type(String link) {
        int query = link.indexOf('?');
        String path = (query < 0 ? link : link.substring(0, query)).toLowerCase(Locale.ROOT);
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "png", "jpg", "jpeg", "gif", "webp", "heic" -> Media.Type.PHOTO;
            case "mp4", "mov", "webm" -> Media.Type.VIDEO;
            case "mp3", "ogg", "wav", "m4a" -> Media.Type.AUDIO;
            default -> Media.Type.FILE;
        };
    }
}
