package org.exposureaudit.reader.facebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.MetaRecord;
import org.exposureaudit.reader.meta.Owner;

/// Reads pages of posts, comments and reactions. The block's heading is the sentence Facebook puts above it.
final class FacebookHtmlPosts {
    private static final Set<Trait> NO_TRAITS = Set.of();

    private final Owner owner;

    FacebookHtmlPosts(Owner owner) {
        this.owner = owner;
    }

    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        routes.activity(
                        as(Audience.UNKNOWN, NO_TRAITS),
                        "posts/your_posts*.html",
                        "posts/profile_posts*.html",
                        "posts/your_pinned_posts.html",
                        "posts/other_people's_posts_to_your_timeline.html",
                        "posts/posts_on_other_pages_and_profiles.html",
                        "posts/shared_memories.html",
                        "posts/birthday_media.html",
                        "stories/archived_stories.html",
                        "notes/notes.html",
                        "other_activity/notes.html",
                        "*marketplace/items_sold.html",
                        "*marketplace/your_marketplace_listing*.html",
                        "pages/pages_and_profiles_you've_recommended.html",
                        "pages*/pages_you've_recommended.html")
                .activity(
                        as(Audience.GROUP, NO_TRAITS),
                        "groups/group_posts_and_comments.html",
                        "groups/your_posts_in_groups.html",
                        "groups/your_posts_and_comments_in_groups.html")
                .activity(
                        as(Audience.GROUP, Set.of(Trait.DRAFT)),
                        "groups/your_pending_posts_in_groups.html")
                .activity(
                        as(Audience.UNKNOWN, Set.of(Trait.DELETED)),
                        "posts/trash.html",
                        "trash/*.html")
                .activity(
                        as(Audience.UNKNOWN, Set.of(Trait.ARCHIVED)),
                        "posts/archive.html",
                        "archive/*.html");
        commentsAndReactions(routes);
    }

    private void commentsAndReactions(LayoutRoutes routes) {
        routes.activity(
                        MetaPage.each(this::comment),
                        "comments/comments.html",
                        "comments_and_reactions/comments.html",
                        "groups/your_comments_in_groups.html")
                .activity(
                        MetaPage.each(this::reaction),
                        "comments_and_reactions/likes_and_reactions*.html",
                        "comments_and_reactions/posts_and_comments.html",
                        "comments_and_reactions/likes_on_external_sites.html",
                        "likes_and_reactions/posts_and_comments.html",
                        "likes_and_reactions/likes_on_external_sites.html",
                        "stories/story_reactions.html",
                        "polls/your_poll_votes.html",
                        "polls/polls_you_voted_on.html",
                        "other_activity/pokes.html");
    }

    private FileHandler as(Audience audience, Set<Trait> traits) {
        return MetaPage.each((page, block) -> {
            Headline headline = Headline.of(block.heading(), owner);
            if (isComment(headline)) {
                comment(page, block);
                return;
            }
            ItemBuilder post =
                    page.file().item(Facebook.ID, Kind.POST, block.at()).audience(audience);
            traits.forEach(post::trait);
            post(post, block, headline);
            page.file().accept(post.build());
        });
    }

    private static boolean isComment(Headline headline) {
        return headline.sentence().startsWith("commented on ")
                || headline.sentence().startsWith("replied to ");
    }

    private void post(ItemBuilder post, MetaBlock block, Headline headline) {
        MetaRecord record = block.record();
        List<Media> media = block.media("");
        String labelled = record.text("Message", "Text", "Description");
        List<String> lines = new ArrayList<>();
        addUnlessBlank(lines, labelled);
        addUnlessBlank(lines, block.words());
        if ((lines.isEmpty() && media.isEmpty()) || !headline.isPlain()) {
            addUnlessBlank(lines, headline.sentence());
        }
        if (lines.isEmpty() && media.isEmpty()) {
            addUnlessBlank(lines, String.join("\n", record.values()));
        }
        String writer = Posts.writerOnTimeline(block.heading());
        String target = record.text("Target", "Page", "Profile", "Group");
        post.author(writer.isEmpty() ? Author.self() : owner.author(writer))
                .time(block.anyTime())
                .text(String.join("\n", lines))
                .place(FacebookHtmlPlaces.place(record))
                .conversation(
                        target.isEmpty() ? headline.conversation() : Conversation.page(target));
        if (!headline.group().isEmpty()) {
            post.audience(Audience.GROUP);
        }
        headline.companions().forEach(name -> post.tag(Account.named(name)));
        media.forEach(post::media);
    }

    private static void addUnlessBlank(List<String> lines, String line) {
        if (!line.isBlank() && !lines.contains(line)) {
            lines.add(line);
        }
    }

    private void comment(MetaPage page, MetaBlock block) {
        Headline headline = Headline.of(block.heading(), owner);
        String named = block.record().text("Group");
        String group = named.isEmpty() ? headline.group() : named;
        ItemBuilder comment =
                page.file()
                        .item(Facebook.ID, Kind.COMMENT, block.at())
                        .author(Author.self())
                        .time(block.anyTime())
                        .audience(group.isEmpty() ? Audience.UNKNOWN : Audience.GROUP)
                        .conversation(
                                group.isEmpty() ? headline.conversation() : in(group, headline))
                        .text(block.words());
        block.media("").forEach(comment::media);
        page.file().accept(comment.build());
    }

    private static Conversation in(String group, Headline headline) {
        List<Account> whose = headline.whose().isEmpty() ? List.of() : List.of(headline.account());
        return new Conversation(group, group, whose, Conversation.Type.PAGE);
    }

    private void reaction(MetaPage page, MetaBlock block) {
        Headline headline = Headline.of(block.heading(), owner);
        MetaRecord record = block.record();
        String name = record.text("Name");
        String about = record.text("Poll", "URL");
        String said = headline.object().isEmpty() ? headline.sentence() : headline.object();
        page.file()
                .accept(
                        page.file()
                                .item(Facebook.ID, Kind.REACTION, block.at())
                                .author(Author.self())
                                .time(block.anyTime())
                                .text(about.isEmpty() ? said : about)
                                .detail(
                                        new Detail.Reaction(
                                                sort(block, record),
                                                name.isEmpty()
                                                        ? headline.account()
                                                        : Account.named(name)))
                                .build());
    }

    private static String sort(MetaBlock block, MetaRecord record) {
        String labelled = record.text("Reaction", "Vote");
        if (!labelled.isEmpty()) {
            return labelled;
        }
        return block.icon().isEmpty() ? block.words() : block.icon();
    }
}
