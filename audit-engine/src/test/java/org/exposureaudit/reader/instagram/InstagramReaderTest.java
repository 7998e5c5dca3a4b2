package org.exposureaudit.reader.instagram;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstagramReaderTest {
    private static final InstagramReader READER = new InstagramReader();
    private static final String FOLLOWING = "connections/followers_and_following/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x/your_instagram_activity/media/posts_1.json     | json-2026
                    your_instagram_activity/content/posts_1.json     | json-2024
                    connections/followers_and_following/followers_1.json | json-2022
                    followers_and_following/followers.json           | json-2022
                    content/posts_1.json                             | json-2022
                    """)
    void knowsTheLayout(String path, String layout) {
        assertEquals(new Detection.Recognized(layout, 1), READER.detect(source(file(path, "[]"))));
    }

    @Test
    void knowsTheEarlyLayoutByTwoOfItsFiles() {
        assertEquals(
                new Detection.Recognized("json-2020", 2),
                READER.detect(source(file("connections.json", "{}"), file("media.json", "{}"))));
        assertEquals(Detection.NOT_MINE, READER.detect(source(file("media.json", "{}"))));
    }

    @ParameterizedTest
    @CsvSource({
        "your_facebook_activity/posts/your_posts_1.json",
        "friends_and_followers/following.json",
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
                    followers_1.json | FOLLOWER | CURRENT | {"title":"","string_list_data":[{"href":"https://www.instagram.com/a.b","value":"a.b","timestamp":1569872460}]}
                    followers_12.json | FOLLOWER | CURRENT | [{"string_list_data":[{"value":"a.b","timestamp":1569872460}]}]
                    following.json | FOLLOWING | CURRENT | {"relationships_following":[{"title":"a.b","string_list_data":[{"href":"https://www.instagram.com/_u/a.b","timestamp":1569872460}]}]}
                    following_3.json | FOLLOWING | CURRENT | {"relationships_following":[{"title":"a.b","string_list_data":[{"href":"https://www.instagram.com/_u/a.b","timestamp":1569872460}]}]}
                    close_friends.json | FOLLOWER | CLOSE | [{"timestamp":1569872460,"label_values":[{"label":"URL","href":"https://www.instagram.com/a.b"},{"label":"Username","value":"a.b"}]}]
                    pending_follow_requests.json | REQUEST_SENT | PENDING | {"relationships_follow_requests_sent":[{"string_list_data":[{"value":"a.b","timestamp":1569872460}]}]}
                    recent_follow_requests.json | REQUEST_SENT | CURRENT | {"relationships_permanent_follow_requests":[{"string_list_data":[{"value":"a.b","timestamp":1569872460}]}]}
                    follow_requests_you’ve_received.json | REQUEST_RECEIVED | PENDING | {"relationships_follow_requests_received":[{"title":"a.b","string_list_data":[{"timestamp":1569872460}]}]}
                    recently_unfollowed_profiles.json | FOLLOWING | REMOVED | {"relationships_unfollowed_users":[{"string_list_data":[{"value":"a.b","timestamp":1569872460}]}]}
                    restricted_profiles.json | FOLLOWER | BLOCKED | {"relationships_restricted_users":[{"title":"a.b","string_list_data":[{"timestamp":1569872460}]}]}
                    """)
    void readsEveryList(String name, Detail.Direction direction, Detail.State state, String json) {
        List<Item> items = read(READER, source(file(FOLLOWING + name, json))).items();
        assertEquals(
                List.of(new Connection(Account.ofHandle("a.b"), direction, state)),
                items.stream().map(Item::detail).toList());
        assertEquals("2019-09-30T19:41:00Z", items.getFirst().time().text());
    }

    @Test
    void readsAPostThatIsInBothListsOnceWithThePlaceOfTheSecond() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "your_instagram_activity/media/posts_1.json",
                                        """
                                        {"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1782016800,"title":"Swim @a.b."}]}
                                        """),
                                file(
                                        "your_instagram_activity/media/posts.json",
                                        """
                                        [{"timestamp":1782016860,"media":[],"label_values":[{"label":"Caption","value":"Swim @a.b."},
                                          {"label":"Media","media":[{"uri":"media/posts/1.jpg"}]},{"label":"Location","value":"Slipway"}]},
                                         {"timestamp":1782016861,"media":[],"label_values":[{"label":"Caption","value":"Later"},
                                          {"label":"Media","media":[{"uri":"media/posts/2.jpg"}]},{"label":"Draft","value":"True"}]}]
                                        """)));
        assertEquals(2, found.items().size());
        Item draft = found.of("posts.json").getFirst();
        assertTrue(draft.has(Trait.DRAFT));
        assertEquals("Later", draft.text());
        Item post = found.of("posts_1.json").getFirst();
        assertEquals("Slipway", post.place().name());
        assertEquals(List.of(Account.ofHandle("a.b")), post.tagged());
        assertEquals("", post.media().getFirst().caption());
    }

    @Test
    void readsAProfileWithLabelsInFrench() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "personal_information/personal_information/personal_information.json",
                                        """
                                        {"profile_user":[{"string_map_data":{
                                          "Nom d\\u00e2\\u0080\\u0099utilisateur":{"value":"bryn.m"},
                                          "Num\\u00c3\\u00a9ro de t\\u00c3\\u00a9l\\u00c3\\u00a9phone":{"value":"+447700900101"},
                                          "Date de naissance":{"value":"1988-04-12"},
                                          "Compte priv\\u00c3\\u00a9":{"value":"Vrai"},
                                          "Num\\u00c3\\u00a9ro confirm\\u00c3\\u00a9":{"value":"Faux"}}}]}
                                        """)));
        assertEquals(
                List.of("bryn.m", "+447700900101", "1988-04-12", "Vrai"),
                found.items().stream().map(Item::text).toList());
        Item isPrivate = found.items().getLast();
        assertEquals(Kind.SETTING, isPrivate.kind());
        assertEquals(Audience.FRIENDS, isPrivate.audience());
        assertEquals(List.of(), found.problems());
    }

    @Test
    void saysSoWhereNoFieldOfTheProfileIsKnown() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "personal_information/personal_information/personal_information.json",
                                        "{\"profile_user\":[{\"string_map_data\":{\"Nimi\":{\"value\":\"Bryn\"}}}]}")));
        assertEquals(1, found.problems().size());
    }

    @Test
    void leavesThreadsToItsOwnReader() {
        Reading found =
                read(
                        READER,
                        source(
                                file("your_instagram_activity/threads/followers.json", "{}"),
                                file(
                                        "your_instagram_activity/threads/personal_information.json",
                                        "{}")));
        assertEquals(2, found.unclaimed().size());
    }
}
