package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.Owner;

/// Reads posts and stories: one's own, those in groups, those others wrote on one's timeline, those in the bin.
///
/// A post's words are one of several small objects in `data`; what sort of post it is stands only in the sentence above it. The export
/// does not say who could see a post.
final class Posts {
    private static final Set<Trait> NO_TRAITS = Set.of();

    private final Owner owner;
    private final Comments comments;

    Posts(Owner owner, Comments comments) {
        this.owner = owner;
        this.comments = comments;
    }

    /// Adds the routes of every file of posts.
    void addTo(LayoutRoutes routes) {
        routes.activity(
                        as(Audience.UNKNOWN, NO_TRAITS),
                        "posts/your_posts*.json",
                        "posts/profile_posts*.json",
                        "posts/your_pinned_posts.json",
                        "posts/other_people's_posts_to_your_timeline.json",
                        "stories/archived_stories.json",
                        "notes/notes.json",
                        "other_activity/notes.json",
                        "pages/pages_and_profiles_you've_recommended.json",
                        "pages*/pages_you've_recommended.json")
                .activity(
                        as(Audience.GROUP, NO_TRAITS),
                        "groups/group_posts_and_comments.json",
                        "groups/your_posts_in_groups.json",
                        "groups/your_posts_and_comments_in_groups.json")
                .activity(
                        as(Audience.GROUP, Set.of(Trait.DRAFT)),
                        "groups/your_pending_posts_in_groups.json")
                .activity(
                        as(Audience.UNKNOWN, Set.of(Trait.DELETED)),
                        "posts/trash.json",
                        "trash/*.json")
                .activity(
                        as(Audience.UNKNOWN, Set.of(Trait.ARCHIVED)),
                        "posts/archive.json",
                        "archive/*.json");
    }

    private FileHandler as(Audience audience, Set<Trait> traits) {
        return file ->
                MetaJson.each(
                        file,
                        (_, record, at) -> read(file, record, at, audience, traits),
                        "status_updates",
                        "wall_posts_sent_to_you",
                        "group_posts");
    }

    private void read(
            FileReading file,
            JsonValue record,
            JsonPointer at,
            Audience audience,
            Set<Trait> traits)
            throws IOException {
        for (JsonValue inner : record.items("activity_log_data")) {
            read(file, inner, at, audience, traits);
        }
        if (record.at("timestamp").isMissing() && record.at("data").isMissing()) {
            return;
        }
        if (Comments.fits(record)) {
            comments.read(file, record, at);
            return;
        }
        ItemBuilder post = file.item(Facebook.ID, Kind.POST, at).audience(audience);
        traits.forEach(post::trait);
        file.accept(post(post, record));
    }

    private Item post(ItemBuilder post, JsonValue record) {
        String title = record.text("title");
        Headline headline = Headline.of(title, owner);
        Attachments attachments = Attachments.of(record);
        String words = words(record);
        List<String> lines = new ArrayList<>();
        addUnlessBlank(lines, words);
        lines.addAll(attachments.lines());
        boolean silent = lines.isEmpty() && attachments.media().isEmpty();
        if (silent || !headline.isPlain()) {
            addUnlessBlank(lines, headline.sentence());
        }
        String writer = writerOnTimeline(title);
        post.author(writer.isEmpty() ? Author.self() : owner.author(writer))
                .time(record.time("timestamp"))
                .text(String.join("\n", lines))
                .place(attachments.place())
                .conversation(headline.conversation());
        if (!headline.group().isEmpty()) {
            post.audience(Audience.GROUP);
        }
        addPeople(post, record, headline);
        attachments.media().forEach(media -> post.media(Captions.media(media, words)));
        if (record.items("data").stream()
                .anyMatch(each -> !each.at("backdated_timestamp").isMissing())) {
            post.trait(Trait.SCHEDULED);
        }
        return post.build();
    }

    private static void addUnlessBlank(List<String> lines, String line) {
        if (!line.isBlank() && !lines.contains(line)) {
            lines.add(line);
        }
    }

    private static String words(JsonValue record) {
        for (JsonValue each : record.items("data")) {
            String post = each.any("post", "text").text();
            if (!post.isEmpty()) {
                return post;
            }
        }
        return "";
    }

    /// The writer of a post on the owner's timeline by somebody else; an empty text for a post of the owner's own.
    static String writerOnTimeline(String title) {
        for (String verb :
                List.of(" wrote on your ", " posted on your ", " shared a link to your ")) {
            int at = title.indexOf(verb);
            if (at > 0) {
                return title.substring(0, at);
            }
        }
        return "";
    }

    private static void addPeople(ItemBuilder post, JsonValue record, Headline headline) {
        List<String> tagged =
                record.items("tags").stream()
                        .map(tag -> tag.fields().isEmpty() ? tag.text() : tag.text("name"))
                        .toList();
        tagged.stream().filter(name -> !name.isBlank()).map(Account::named).forEach(post::tag);
        headline.companions().stream()
                .filter(name -> !tagged.contains(name))
                .map(Account::named)
                .forEach(post::tag);
    }
}
