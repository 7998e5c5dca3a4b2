package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;
import org.exposureaudit.reader.meta.Owner;

/// Reads comments and reactions. Whose post it was stands only in the sentence above; comments others wrote are not in the export.
final class Comments {
    private final Owner owner;

    Comments(Owner owner) {
        this.owner = owner;
    }

    /// Adds the routes of every file of comments and reactions.
    void addTo(LayoutRoutes routes) {
        routes.activity(
                        this::comments,
                        "comments/comments.json",
                        "comments_and_reactions/comments.json",
                        "groups/your_comments_in_groups.json")
                .activity(
                        this::reactions,
                        "comments_and_reactions/likes_and_reactions*.json",
                        "comments_and_reactions/posts_and_comments.json",
                        "comments_and_reactions/likes_on_external_sites.json",
                        "likes_and_reactions/posts_and_comments.json",
                        "likes_and_reactions/likes_on_external_sites.json",
                        "stories/story_reactions.json",
                        "polls/your_poll_votes.json",
                        "polls/polls_you_voted_on.json")
                .activity(this::pokes, "other_activity/pokes.json");
    }

    /// Whether a record holds a comment.
    static boolean fits(JsonValue record) {
        return record.items("data").stream().anyMatch(each -> !each.at("comment").isMissing());
    }

    private void comments(FileReading file) throws IOException {
        MetaJson.each(file, (_, record, at) -> read(file, record, at), "comments");
    }

    /// Reads the comments of one record.
    void read(FileReading file, JsonValue record, JsonPointer at) {
        Headline headline = Headline.of(record.text("title"), owner);
        Attachments attachments = Attachments.of(record);
        List<JsonValue> comments =
                record.items("data").stream()
                        .map(each -> each.at("comment"))
                        .filter(comment -> !comment.isMissing())
                        .toList();
        for (JsonValue comment : comments.isEmpty() ? List.of(JsonValue.missing()) : comments) {
            List<String> lines = new ArrayList<>();
            if (!comment.text("comment").isBlank()) {
                lines.add(comment.text("comment"));
            }
            lines.addAll(attachments.lines());
            String group =
                    comment.text("group").isEmpty() ? headline.group() : comment.text("group");
            String author = comment.text("author");
            ItemBuilder item =
                    file.item(Facebook.ID, Kind.COMMENT, at)
                            .author(author.isBlank() ? Author.self() : owner.author(author))
                            .time(time(record, comment))
                            .audience(group.isEmpty() ? Audience.UNKNOWN : Audience.GROUP)
                            .conversation(
                                    group.isEmpty() ? headline.conversation() : in(group, headline))
                            .text(String.join("\n", lines));
            attachments.media().forEach(media -> item.media(Captions.media(media, "")));
            file.accept(item.build());
        }
    }

    private static Moment time(JsonValue record, JsonValue comment) {
        return comment.at("timestamp").isMissing()
                ? record.time("timestamp")
                : comment.time("timestamp");
    }

    private static Conversation in(String group, Headline headline) {
        List<Account> whose = headline.whose().isEmpty() ? List.of() : List.of(headline.account());
        return new Conversation(group, group, whose, Conversation.Type.PAGE);
    }

    private void reactions(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    if (MetaRecord.fits(record)) {
                        labelledReaction(file, MetaRecord.of(record), at);
                    } else {
                        reaction(file, record, at);
                    }
                },
                "reactions",
                "other_likes",
                "poll_votes",
                "stories_feedback");
    }

    private void reaction(FileReading file, JsonValue record, JsonPointer at) {
        Headline headline = Headline.of(record.text("title"), owner);
        JsonValue first = record.items("data").stream().findFirst().orElse(JsonValue.missing());
        String sort = first.at("reaction").text("reaction");
        String actor = first.at("reaction").text("actor");
        file.accept(
                file.item(Facebook.ID, Kind.REACTION, at)
                        .author(actor.isBlank() ? Author.self() : owner.author(actor))
                        .time(record.time("timestamp"))
                        .text(headline.object().isEmpty() ? headline.sentence() : headline.object())
                        .detail(
                                new Detail.Reaction(
                                        sort.isEmpty() ? first.text("text") : sort,
                                        headline.account()))
                        .build());
    }

    private static void labelledReaction(FileReading file, MetaRecord record, JsonPointer at) {
        String sort = record.text("Reaction", "Vote");
        String name = record.text("Name");
        String about = record.text("Poll", "URL");
        file.accept(
                file.item(Facebook.ID, Kind.REACTION, at)
                        .author(Author.self())
                        .time(record.anyTime())
                        .text(about.isEmpty() ? String.join("\n", record.values()) : about)
                        .detail(new Detail.Reaction(sort, Account.named(name)))
                        .build());
    }

    private void pokes(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, poke, at) -> {
                    String poked = poke.text("pokee");
                    file.accept(
                            file.item(Facebook.ID, Kind.REACTION, at)
                                    .author(owner.author(poke.text("poker")))
                                    .time(poke.time("timestamp"))
                                    .detail(
                                            new Detail.Reaction(
                                                    "poke",
                                                    Account.named(owner.is(poked) ? "" : poked)))
                                    .build());
                },
                "pokes");
    }
}
