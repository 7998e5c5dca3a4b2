package org.exposureaudit.reader.facebook;

import java.util.Locale;
import java.util.regex.Matcher;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.Membership.Role;
import org.exposureaudit.item.Detail.Membership.Sort;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.MetaRecord.Entry;

/// Reads pages of groups, pages liked or followed, and events.
final class FacebookHtmlGroups {
    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        routes.activity(as(Sort.GROUP, Role.MEMBER), "groups/your_group_membership_activity.html")
                .activity(as(Sort.GROUP, Role.ADMIN), "groups/your_groups.html")
                .activity(
                        MetaPage.each(FacebookHtmlGroups::invitation),
                        "groups/group_invites_you've_received.html",
                        "groups/chat_invites_received.html",
                        "messages/chat_invites_received.html",
                        "groups/join_requests.html",
                        "groups/your_participation_requests.html")
                .activity(
                        MetaPage.each(FacebookHtmlGroups::answers),
                        "groups/your_answers_to_membership_questions.html")
                .activity(
                        as(Sort.PAGE, Role.MEMBER),
                        "pages*/pages_you've_liked.html",
                        "pages*/pages_you_follow.html",
                        "pages*/pages_and_profiles_you_follow.html",
                        "likes_and_reactions/pages.html",
                        "following_and_followers/followed_pages.html")
                .activity(
                        as(Sort.PAGE, Role.LEFT),
                        "pages*/pages_you've_unfollowed.html",
                        "pages*/pages_and_profiles_you've_unfollowed.html",
                        "following_and_followers/unfollowed_pages.html")
                .activity(as(Sort.PAGE, Role.ADMIN), "pages*/your_pages.html")
                .activity(as(Sort.EVENT, Role.INVITED), "events/event_invitations.html")
                .activity(
                        as(Sort.EVENT, Role.ADMIN),
                        "events/your_events.html",
                        "events/events_you_hosted.html")
                .activity(
                        MetaPage.each(FacebookHtmlGroups::responses),
                        "events/your_event_responses.html");
    }

    private static FileHandler as(Sort sort, Role role) {
        return MetaPage.each((page, block) -> {
            boolean left = Groups.LEFT.matcher(block.heading()).find();
            accept(
                    page,
                    block,
                    name(block),
                    block.anyTime(),
                    new Membership(sort, left ? Role.LEFT : role));
        });
    }

    private static String name(MetaBlock block) {
        String named =
                block.record().text("Name", "Page name", "Group name", "Event name", "Title");
        Matcher sentence = Groups.MEMBER.matcher(block.heading());
        if (named.isEmpty() && sentence.matches()) {
            return sentence.group(1);
        }
        return named.isEmpty() ? FacebookHtmlPeople.name(block) : named;
    }

    private static void accept(
            MetaPage page, MetaBlock block, String name, Moment time, Membership membership) {
        if (!name.isBlank()) {
            page.file()
                    .accept(
                            page.file()
                                    .item(Facebook.ID, Kind.GROUP, block.at())
                                    .author(Author.self())
                                    .time(time)
                                    .text(name)
                                    .detail(membership)
                                    .build());
        }
    }

    private static void invitation(MetaPage page, MetaBlock block) {
        String inviter = block.record().text("Invited by", "Inviter");
        String named = block.record().text("Group name", "Group", "Chat", "Name");
        page.file()
                .accept(
                        page.file()
                                .item(Facebook.ID, Kind.GROUP, block.at())
                                .author(
                                        inviter.isEmpty()
                                                ? Author.self()
                                                : Author.other(Account.named(inviter)))
                                .time(block.anyTime())
                                .text(named.isEmpty() ? name(block) : named)
                                .detail(new Membership(Sort.GROUP, Role.INVITED))
                                .build());
    }

    private static void answers(MetaPage page, MetaBlock block) {
        for (Entry answer : block.record().entries()) {
            page.file()
                    .accept(
                            page.file()
                                    .item(Facebook.ID, Kind.COMMENT, block.at())
                                    .author(Author.self())
                                    .time(block.time())
                                    .audience(Audience.PRIVATE)
                                    .conversation(Conversation.page(block.heading()))
                                    .text((answer.label() + "\n" + answer.value()).strip())
                                    .build());
        }
    }

    // The answer stands above a table of events with their dates, or above a single event.
    private static void responses(MetaPage page, MetaBlock block) {
        boolean any = false;
        for (Entry event : block.record().entries()) {
            if (!(event.time() instanceof Moment.Unknown) && !event.label().isBlank()) {
                any = true;
                accept(
                        page,
                        block,
                        event.label(),
                        event.time(),
                        new Membership(Sort.EVENT, role(block.heading())));
            }
        }
        if (!any) {
            accept(
                    page,
                    block,
                    name(block),
                    block.anyTime(),
                    new Membership(Sort.EVENT, Role.INVITED));
        }
    }

    private static Role role(String answer) {
        String folded = answer.toLowerCase(Locale.ROOT);
        if (folded.contains("declined")) {
            return Role.LEFT;
        }
        return folded.contains("joined") || folded.contains("going") ? Role.MEMBER : Role.INVITED;
    }
}
