package org.exposureaudit.reader.instagram;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoute;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstagramHtmlTest {
    private static final InstagramReader READER = new InstagramReader();
    private static final String PEOPLE = "connections/followers_and_following/";
    private static final String FOLLOWERS = PEOPLE + "followers_1.html";
    private static final String ACTIVITY = "your_instagram_activity/";

    @Test
    void readsAPageForEveryFileItReadsAsJson() {
        Source source = source(file(ACTIVITY + "media/posts_1.html", page("")));
        InstagramLayout layout = InstagramLayout.of(source).orElseThrow();
        FileRoutes json = InstagramJson.routes(source, layout, Owner.UNKNOWN);
        FileRoutes joined = READER.routes(source);
        List<String> missing =
                json.all().stream()
                        .filter(FileRoute.Reads.class::isInstance)
                        .map(route -> route.pattern().toString())
                        .filter(pattern -> !pattern.contains("replies"))
                        .map(pattern -> pattern.replace(".json", ".html").replace("*", "1"))
                        .filter(path -> joined.of(path).isEmpty())
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void knowsTheLayoutOfPages() {
        assertEquals(
                new Detection.Recognized("html-2022", 1),
                READER.detect(source(file(FOLLOWERS, page("")))));
    }

    @Test
    void readsTheJsonWhereBothAreThere() {
        String json = "[{\"string_list_data\":[{\"value\":\"a.b\",\"timestamp\":1569872460}]}]";
        Reading found =
                read(
                        READER,
                        source(
                                file(PEOPLE + "followers_1.json", json),
                                file(FOLLOWERS, page(block("", link("a.b", "a.b", ""), "")))));
        assertEquals(1, found.items().size());
        assertEquals(List.of(), found.unclaimed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    followers_1.html                     | FOLLOWER         | CURRENT
                    following.html                       | FOLLOWING        | CURRENT
                    close_friends.html                   | FOLLOWER         | CLOSE
                    follow_requests_you’ve_received.html | REQUEST_RECEIVED | PENDING
                    pending_follow_requests.html         | REQUEST_SENT     | PENDING
                    recently_unfollowed_profiles.html    | FOLLOWING        | REMOVED
                    """)
    void readsAListByItsLinks(String name, Direction direction, State state) {
        String headed = block("c.d", link("c.d", "https://www.instagram.com/_u/c.d", ""), "");
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        PEOPLE + name,
                                        page(
                                                block(
                                                                "",
                                                                link(
                                                                        "a.b",
                                                                        "a.b",
                                                                        "Sep 30, 2019 8:41 pm"),
                                                                "")
                                                        + headed))));
        assertEquals(
                List.of(
                        new Connection(Account.ofHandle("a.b"), direction, state),
                        new Connection(Account.ofHandle("c.d"), direction, state)),
                found.items().stream().map(Item::detail).toList());
        assertEquals("2019-09-30T20:41", found.items().getFirst().time().text());
    }

    @Test
    void readsAListOfSeveralInOneBlock() {
        String both =
                link("a.b", "a.b", "Sep 30, 2019 8:41 pm")
                        + link("c.d", "c.d", "Oct 1, 2019 8:41 pm");
        List<Item> items = read(READER, source(file(FOLLOWERS, page(block("", both, ""))))).items();
        assertEquals(
                List.of("2019-09-30T20:41", "2019-10-01T20:41"),
                items.stream().map(item -> item.time().text()).toList());
    }

    @Test
    void readsAPostThatIsInBothListsOnceAndKnowsADraft() {
        String shown = "<div><img src='media/posts/1.jpg'></div>";
        String draft =
                rows("Caption", "Later @a.b")
                        + rows("Draft", "True")
                        + "<img src='media/posts/2.jpg'>";
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        ACTIVITY + "media/posts_1.html",
                                        page(block("Swim @a.b.", shown, "Jun 1, 2022 6:12 am"))),
                                file(
                                        ACTIVITY + "media/posts.html",
                                        page(
                                                block("", rows("Caption", "Swim @a.b.") + shown, "")
                                                        + block("", draft, "")))));
        assertEquals(
                List.of("Later @a.b", "Swim @a.b."),
                found.items().stream().map(Item::text).sorted().toList());
        assertTrue(found.of("posts.html").getFirst().has(Trait.DRAFT));
        assertEquals(List.of(Account.ofHandle("a.b")), found.of("posts_1").getFirst().tagged());
    }

    @Test
    void keepsATimeOutOfTheWords() {
        String comment =
                rows("Comment", "lovely")
                        + rows("Media Owner", "c.d")
                        + rows("Time", "Jun 22, 2022 8:00 am");
        Item item =
                read(
                                READER,
                                source(
                                        file(
                                                ACTIVITY + "comments/post_comments_1.html",
                                                page(block("", comment, "")))))
                        .items()
                        .getFirst();
        assertEquals("lovely", item.text());
        assertEquals("2022-06-22T08:00", item.time().text());
        assertEquals(Kind.COMMENT, item.kind());
    }

    @Test
    void knowsTheOwnerByTheProfilesPageOrTheConversations() {
        String thread = ACTIVITY + "messages/inbox/cd_17/message_1.html";
        String profile = "personal_information/personal_information/personal_information.html";
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        profile,
                                        page(
                                                block(
                                                        "",
                                                        rows("Username", "w.t")
                                                                + rows("Name", "Wyn Teal"),
                                                        ""))),
                                file(
                                        thread,
                                        page(
                                                block(
                                                                "Participants: Cy Moor, Wyn Teal",
                                                                "<div></div>",
                                                                "")
                                                        + block(
                                                                "Wyn Teal",
                                                                "<div><div></div><div>hello</div></div>",
                                                                "Jun 21, 2022 9:02 pm")))));
        Item message = found.of("message_1").getFirst();
        assertEquals(Author.self(), message.author());
        assertEquals("hello", message.text());
        assertEquals(
                new Detail.ProfileField(Detail.Field.HANDLE, "Username"),
                found.of("personal_information").getFirst().detail());
    }

    @Test
    void saysThatItDoesNotKnowAPage() {
        Reading found =
                read(READER, source(file(FOLLOWERS, "<main><article>a.b</article></main>")));
        assertEquals(List.of(), found.items());
        assertEquals(
                List.of(Problem.Kind.FILE), found.problems().stream().map(Problem::kind).toList());
    }

    private static String page(String blocks) {
        return "<html><body><header class=_a70a><h1>Title</h1></header><main class=_a706 role=main>"
                + blocks
                + "</main></body></html>";
    }

    private static String block(String heading, String content, String date) {
        return "<div class='pam _a6-g uiBoxWhite noborder'>"
                + (heading.isEmpty() ? "" : "<h2 class=_a6-h>" + heading + "</h2>")
                + "<div class=_a6-p>"
                + content
                + "</div>"
                + (date.isEmpty() ? "" : "<div class=_a6-o>" + date + "</div>")
                + "</div>";
    }

    private static String link(String words, String name, String date) {
        String address = name.startsWith("http") ? name : "https://www.instagram.com/" + name;
        return "<div><div><a href='"
                + address
                + "'>"
                + words
                + "</a></div><div>"
                + date
                + "</div></div>";
    }

    private static String rows(String label, String value) {
        return "<table><tr><td colspan=2 class=_a6_q>"
                + label
                + "<div><div>"
                + value
                + "</div></div></td></tr></table>";
    }
}
