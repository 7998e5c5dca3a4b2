package org.exposureaudit.reader.facebook;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FacebookReaderTest {
    private static final FacebookReader READER = new FacebookReader();

    private static List<String> texts(Reading found) {
        return found.items().stream().map(Item::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json | json-2024
                    x/your_activity_across_facebook/posts/your_posts_1.json                      | json-2022
                    this_profile’s_activity_across_facebook/posts/profile_posts_1.json           | json-profile
                    friends_and_followers/friends.json                                           | json-2021
                    friends/friends.json                                                         | json-2018
                    """)
    void knowsTheLayout(String path, String layout) {
        assertEquals(new Detection.Recognized(layout, 1), READER.detect(source(file(path, "[]"))));
    }

    @ParameterizedTest
    @CsvSource({
        "your_instagram_activity/media/posts_1.json",
        "connections/followers_and_following/followers_1.json",
        "followers_and_following/following.json",
        "data/tweets.js"
    })
    void leavesOtherPlatformsAlone(String path) {
        assertEquals(Detection.NOT_MINE, READER.detect(source(file(path, "[]"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    friends/friends.json                      | {"friends":[{"name":"Zo\\u00c3\\u00ab","timestamp":1373832000}]}
                    friends_and_followers/friends.json        | {"friends_v2":[{"name":"Zo\\u00c3\\u00ab","timestamp":1373832000}]}
                    connections/friends/your_friends (1).json | {"friends_v3":{"name":"Zo\\u00c3\\u00ab","timestamp":1373832000}}
                    connections/friends/your_friends.json     | [{"timestamp":1373832000,"label_values":[{"label":"Name","value":"Zo\\u00c3\\u00ab"}]}]
                    """)
    void readsFriendsOfEveryYear(String path, String json) {
        Item friend = read(READER, source(file(path, json))).items().getFirst();
        assertEquals(
                new Detail.Connection(
                        Account.named("Zoë"), Detail.Direction.FRIEND, Detail.State.CURRENT),
                friend.detail());
        assertEquals("2013-07-14T20:00:00Z", friend.time().text());
    }

    @Test
    void readsACommentInAGroup() {
        Item comment =
                read(
                                READER,
                                source(
                                        file(
                                                "comments/comments.json",
                                                """
                                                {"comments":[{"timestamp":1725967860,
                                                 "title":"Bryn Maddern replied to Zoe K's comment.",
                                                 "data":[{"comment":{"timestamp":1725967860,"comment":"Quite",
                                                   "author":"Bryn Maddern","group":"Dippers"}}]}]}
                                                """),
                                        profile()))
                        .of("comments")
                        .getFirst();
        assertEquals(Author.self(), comment.author());
        assertEquals(Audience.GROUP, comment.audience());
        assertEquals("Dippers", comment.conversation().title());
        assertEquals(List.of(Account.named("Zoe K")), comment.conversation().participants());
    }

    private static SourceFile profile() {
        return file(
                "profile_information/profile_information.json",
                """
                {"profile":{"name":{"full_name":"Bryn Maddern"},
                  "emails":{"emails":["b@postbox.example"]},
                  "birthday":{"year":1988,"month":4,"day":2},
                  "something_new":{"words":"kept"},
                  "pages":[{"name":"Sport","pages":["Gig Club"],"timestamps":[1]}],
                  "groups":[{"name":"Dippers","timestamp":1588651500}]}}
                """);
    }

    @Test
    void readsAnOldProfileWithItsPagesGroupsAndUnknownFields() {
        Reading found = read(READER, source(profile()));
        assertEquals(
                List.of(
                        "Bryn Maddern",
                        "b@postbox.example",
                        "1988-04-02",
                        "kept",
                        "Gig Club",
                        "Dippers"),
                texts(found));
        assertEquals(Kind.GROUP, found.items().getLast().kind());
    }

    @Test
    void showsAPictureOnceThoughPostAlbumAndLooseListHaveIt() {
        String media =
                """
                {"uri":"posts/media/a_1/1.jpg","creation_timestamp":1719033000,"description":"Dip",
                 "media_metadata":{"photo_metadata":{"latitude":50.1,"longitude":-5.9,"iso_speed":100}}}
                """;
        Source source =
                source(
                        file(
                                "posts/your_posts_1.json",
                                "[{\"timestamp\":1719033000,\"attachments\":[{\"data\":[{\"media\":"
                                        + media
                                        + "}]}]}]"),
                        file(
                                "posts/album/0.json",
                                "{\"name\":\"Year 6\",\"photos\":[" + media + "]}"),
                        file(
                                "posts/your_uncategorized_photos.json",
                                "{\"other_photos_v2\":[" + media + "]}"));
        Reading found = read(READER, source);
        assertEquals(
                List.of(new Point(50.1, -5.9)),
                found.items().stream()
                        .flatMap(item -> item.media().stream())
                        .map(each -> each.point())
                        .toList());
        assertEquals(List.of("Year 6"), found.of("album").stream().map(Item::text).toList());
    }

    @Test
    void givesAGroupItsAudienceAndAFalseDateItsTrait() {
        Item post =
                read(
                                READER,
                                source(
                                        file(
                                                "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
                                                """
                                                {"timestamp":1706904060,"title":"You posted in Dippers.",
                                                 "data":[{"post":"Hello"},{"backdated_timestamp":1}]}
                                                """)))
                        .items()
                        .getFirst();
        assertTrue(post.text().startsWith("Hello"));
        assertEquals(Audience.GROUP, post.audience());
        assertEquals(Set.of(Trait.SCHEDULED), post.traits());
    }

    @Test
    void keepsGoingWhereAFileIsNotWhatItShouldBe() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "your_facebook_activity/stories/archived_stories.json",
                                        "[object Object]"),
                                file(
                                        "connections/friends/your_friends.json",
                                        "{\"friends_v2\":[7,null,\"x\",{}]}"),
                                file("your_facebook_activity/posts/no-data.txt", ""),
                                file(
                                        "__MACOSX/your_facebook_activity/posts/._your_posts_1.json",
                                        "x"),
                                file("your_facebook_activity/brand_new/thing.json", "[]")));
        assertEquals(List.of(), found.items());
        assertEquals(1, found.problems().size());
        assertEquals(List.of("your_facebook_activity/brand_new/thing.json"), found.unclaimed());
    }
}
