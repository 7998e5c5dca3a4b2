package org.exposureaudit.reader.facebook;

import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.meta.ContactCards;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;

/// Reads pages of friends, requests, followers, uploaded contacts and profiles visited.
final class FacebookHtmlPeople {
    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        routes.reads(as(Direction.FRIEND, State.CURRENT), in("your_friends", "friends"))
                .reads(
                        as(Direction.REQUEST_RECEIVED, State.CURRENT),
                        in("received_friend_requests", "friend_requests_received"))
                .reads(
                        as(Direction.REQUEST_SENT, State.CURRENT),
                        in("sent_friend_requests", "friend_requests_sent"))
                .reads(
                        as(Direction.REQUEST_RECEIVED, State.DECLINED),
                        in("rejected_friend_requests"))
                .reads(as(Direction.FRIEND, State.REMOVED), in("removed_friends"))
                .reads(
                        as(Direction.FOLLOWING, State.CURRENT),
                        "connections/followers/who_you've_followed*.html",
                        "friends_and_followers/who_you_follow.html",
                        "friends_and_followers/who_you've_followed.html",
                        "friends_and_followers/following.html",
                        "following_and_followers/following.html")
                .reads(
                        as(Direction.FOLLOWER, State.CURRENT),
                        "connections/followers/people_who_followed_you*.html",
                        "connections/followers/people_who_follow_you*.html",
                        "friends_and_followers/people_who_follow*_you.html",
                        "friends_and_followers/followers.html",
                        "following_and_followers/followers.html");
        others(routes);
    }

    private static void others(LayoutRoutes routes) {
        routes.reads(MetaPage.each(FacebookHtmlPeople::list), in("your_post_audiences"))
                .activity(
                        as(Direction.FOLLOWER, State.BLOCKED),
                        "messages/messenger_contacts_you've_blocked.html")
                .reads(
                        MetaPage.each(FacebookHtmlPeople::contact),
                        "contacts_uploaded_before_2021.html",
                        "contacts_uploaded_from_your_phone.html",
                        "your_imported_contacts.html",
                        "synced_contacts_from_instagram.html",
                        "your_address_books.html",
                        "imported_contacts.html")
                .reads(
                        MetaPage.each(FacebookHtmlPeople::visit),
                        "activity_messages/people_and_friends.html",
                        "people_and_friends/people_and_friends.html",
                        "interactions/people.html",
                        "interactions/recently_visited.html",
                        "interactions/profile_visits.html",
                        "your_interactions_on_facebook/recently_visited.html")
                .activity(
                        MetaPage.each(FacebookHtmlPeople::visit),
                        "other_activity/profiles_you_visited_in_the_past_7_days.html");
    }

    private static String[] in(String... names) {
        return Stream.of("friends/", "friends_and_followers/")
                .flatMap(folder -> Stream.of(names).map(name -> folder + name + ".html"))
                .toArray(String[]::new);
    }

    private static FileHandler as(Direction direction, State state) {
        return MetaPage.each((page, block) -> {
            String name = name(block);
            if (!name.isBlank()) {
                page.file()
                        .accept(
                                page.file()
                                        .item(Facebook.ID, Kind.CONNECTION, block.at())
                                        .author(Author.self())
                                        .time(block.anyTime())
                                        .detail(
                                                new Connection(
                                                        Account.named(name), direction, state))
                                        .build());
            }
        });
    }

    /// Whom a block is about: its heading, or a labelled name, or its link, or its first line.
    static String name(MetaBlock block) {
        return Stream.of(block.heading(), block.record().text("Name"), block.linkText())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(() -> block.words().lines().findFirst().orElse(""));
    }

    /// A list of friends that the owner made to choose who sees a post.
    private static void list(MetaPage page, MetaBlock block) {
        List<Account> members =
                Stream.concat(block.words().lines(), block.record().values().stream())
                        .map(Account::named)
                        .toList();
        page.file()
                .accept(
                        page.file()
                                .item(Facebook.ID, Kind.GROUP, block.at())
                                .author(Author.self())
                                .text(block.heading())
                                .conversation(
                                        new Conversation(
                                                block.heading(),
                                                block.heading(),
                                                members,
                                                Conversation.Type.GROUP))
                                .detail(new Membership(Membership.Sort.LIST, Membership.Role.ADMIN))
                                .build());
    }

    private static void contact(MetaPage page, MetaBlock block) {
        Detail.Contact card = ContactCards.of(block.record());
        Account account = card.account();
        String name = account.displayName().isBlank() ? block.heading() : account.displayName();
        Account named = new Account(name, account.handle(), account.phones(), account.emails());
        if (!named.isBlank()) {
            page.file()
                    .accept(
                            page.file()
                                    .item(Facebook.ID, Kind.CONTACT, block.at())
                                    .author(Author.self())
                                    .time(block.anyTime())
                                    .detail(
                                            new Detail.Contact(
                                                    named, card.organisation(), card.note()))
                                    .build());
        }
    }

    private static void visit(MetaPage page, MetaBlock block) {
        String name = block.record().text("Name");
        String whom = name.isBlank() ? name(block) : name;
        if (!whom.isBlank()) {
            page.file()
                    .accept(
                            page.file()
                                    .item(Facebook.ID, Kind.REACTION, block.at())
                                    .author(Author.self())
                                    .time(block.anyTime())
                                    .audience(Audience.ONLY_ME)
                                    .detail(
                                            new Detail.Reaction(
                                                    "Profile visit", Account.named(whom)))
                                    .build());
        }
    }
}
