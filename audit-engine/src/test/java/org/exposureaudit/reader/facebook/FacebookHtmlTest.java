package org.exposureaudit.reader.facebook;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileRoute;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderFixture;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FacebookHtmlTest {
    private static final FacebookReader READER = new FacebookReader();
    private static final String FRIENDS = "connections/friends/your_friends.html";
    private static final String POSTS =
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";

    @Test
    void readsAPageForEveryFileItReadsAsJson() {
        Source source = source(file(FRIENDS, page(friend("Bo Quill", "May 1, 2020 1:00:00 pm"))));
        FacebookLayout layout = FacebookLayout.of(source).orElseThrow();
        FileRoutes json = FacebookJson.routes(source, layout, Owner.UNKNOWN);
        FileRoutes joined = READER.routes(source);
        List<String> missing =
                json.all().stream()
                        .filter(FileRoute.Reads.class::isInstance)
                        .map(route -> route.pattern().toString())
                        .filter(pattern -> pattern.endsWith(".json"))
                        .map(pattern -> pattern.replace(".json", ".html").replace("*", "1"))
                        .filter(path -> joined.of(path).isEmpty())
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void readsTheJsonWhereBothAreThere() {
        SourceFile json =
                file(
                        "connections/friends/your_friends.json",
                        "{\"friends_v2\":[{\"name\":\"Bo Quill\",\"timestamp\":1}]}");
        Reading reading =
                read(json, file(FRIENDS, page(friend("Bo Quill", "May 1, 2020 1:00:00 pm"))));
        assertEquals(List.of("connections/friends/your_friends.json"), paths(reading));
        assertEquals(List.of(), reading.unclaimed());
    }

    @Test
    void readsThePageWhereTheJsonIsOfAnotherPart() {
        SourceFile json =
                file("connections/friends/removed_friends.json", "{\"deleted_friends_v2\":[]}");
        Reading reading =
                read(json, file(FRIENDS, page(friend("Bo Quill", "May 1, 2020 1:00:00 pm"))));
        assertEquals(List.of(FRIENDS), paths(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>Bo Quill</p></body></html>",
                "<main><article>Bo Quill</article></main>",
                "nothing of the kind",
                "\u0000\u0001binary"
            })
    void saysThatItDoesNotKnowAPage(String html) {
        Reading reading = read(file(FRIENDS, html));
        assertEquals(List.of(), reading.items());
        assertEquals(
                List.of(Problem.Kind.FILE),
                reading.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void takesAPageWithoutEntriesAsEmpty() {
        assertEquals(List.of(), read(file(FRIENDS, page(""))).problems());
    }

    @Test
    void keepsAnEntryWhoseDateIsInALanguageItDoesNotKnow() {
        Reading reading = read(file(FRIENDS, page(friend("Bo Quill", "1 Quartember 2020"))));
        assertEquals(Moment.unknown(), reading.items().getFirst().time());
        assertEquals(
                List.of(Problem.Kind.VALUE),
                reading.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void tellsTheInstantWhereThePageShowsItsZone() {
        String zone =
                "<aside role=contentinfo><time datetime='2026-08-12T05:03Z'>Aug 12, 2026 6:03 am</time></aside>";
        Reading reading =
                read(
                        file(
                                FRIENDS,
                                page(
                                                friend("Bo Quill", "Jul 1, 2020 1:00:00 pm")
                                                        + friend("Cy Moor", "Dec 1, 2020 1:00 pm"))
                                        + zone));
        assertEquals(
                List.of(
                        new Moment.At(Instant.parse("2020-07-01T12:00:00Z")),
                        new Moment.At(Instant.parse("2020-12-01T13:00:00Z"))),
                reading.items().stream().map(Item::time).toList());
    }

    @Test
    void leavesTheTimeLocalWhereTheZoneIsNotBritain() {
        String zone =
                "<aside role=contentinfo><time datetime='2026-08-12T05:03Z'>Aug 12, 2026 7:03 am</time></aside>";
        Reading reading =
                read(file(FRIENDS, page(friend("Bo Quill", "Jul 1, 2020 1:00:00 pm")) + zone));
        assertEquals("2020-07-01T13:00", reading.items().getFirst().time().text());
    }

    @Test
    void letsNoMarkUpIntoAnItem() {
        String words =
                "<div class=_2pin><div>3 &lt; 4 &amp;&amp; <b onclick='x()'>bold</b><script>alert(1)</script></div></div>";
        Reading reading =
                read(
                        file(
                                POSTS,
                                page(
                                        block(
                                                "Wyn Teal updated her status.",
                                                words,
                                                "May 1, 2020 1:00 pm"))));
        assertEquals(
                "3 < 4 && bold", reading.items().getFirst().text().lines().findFirst().orElse(""));
    }

    @Test
    void readsNestedSectionsOnce() {
        String inner =
                "<section class=_a6-g><h2 class=_a6-h>Work</h2><div class=_a6-p><table><tr><td>Employer</td><td>Lido</td></tr></table></div></section>";
        Reading reading =
                read(
                        file(
                                "personal_information/profile_information/profile_information.html",
                                page(
                                        block(
                                                "Wyn Teal",
                                                "<table><tr><td>Name</td><td>Wyn Teal</td></tr></table>"
                                                        + inner,
                                                ""))));
        assertEquals(
                List.of("Wyn Teal", "Lido"), reading.items().stream().map(Item::text).toList());
    }

    @Test
    void knowsTheOwnerByTheProfilesPage() {
        Reading reading =
                read(
                        file(
                                "personal_information/profile_information/profile_information.html",
                                page(
                                        block(
                                                "Wyn Teal",
                                                "<table><tr><td>Name</td><td>Wyn Teal</td></tr></table>",
                                                ""))),
                        file(
                                "your_facebook_activity/messages/inbox/boquill_1/message_1.html",
                                page(
                                        header("Participants: Bo Quill, Wyn Teal")
                                                + message(
                                                        "Wyn Teal", "hello", "May 1, 2020 1:00 pm")
                                                + message(
                                                        "Bo Quill",
                                                        "hi",
                                                        "May 1, 2020 12:59 pm"))));
        List<Item> messages = reading.of("message_1");
        assertEquals(
                List.of(Author.self(), Author.other(Account.named("Bo Quill"))),
                messages.stream().map(Item::author).toList());
        assertEquals(
                List.of(Account.named("Bo Quill")),
                messages.getFirst().conversation().participants());
    }

    @Test
    void knowsTheOwnerByWhomAllConversationsHaveInCommon() {
        Reading reading =
                read(
                        file(
                                "your_facebook_activity/messages/inbox/boquill_1/message_1.html",
                                page(
                                        header("Uczestnicy: Bo Quill, Wyn Teal")
                                                + message(
                                                        "Wyn Teal",
                                                        "hello",
                                                        "maj 1, 2020 1:00 po południu"))),
                        file(
                                "your_facebook_activity/messages/inbox/cymoor_2/message_1.html",
                                page(
                                        header("Uczestnicy: Cy Moor, Wyn Teal")
                                                + message(
                                                        "Cy Moor",
                                                        "ahoj",
                                                        "maj 1, 2020 1:00 rano"))));
        assertTrue(reading.of("boquill").getFirst().author().isSelf());
        assertEquals("2020-05-01T13:00", reading.of("boquill").getFirst().time().text());
    }

    @Test
    void survivesAPageThatIsCutOffAnywhere() {
        String whole =
                page(
                        header("Participants: Bo Quill, Wyn Teal")
                                + message("Wyn Teal", "hello", "May 1, 2020 1:00 pm"));
        for (int length = 0; length < whole.length(); length += 13) {
            read(
                    file(
                            "your_facebook_activity/messages/inbox/boquill_1/message_1.html",
                            whole.substring(0, length)));
        }
    }

    private static Reading read(SourceFile... files) {
        return ReaderFixture.read(READER, source(files));
    }

    private static List<String> paths(Reading reading) {
        return reading.items().stream().map(item -> item.locator().path()).distinct().toList();
    }

    private static String page(String blocks) {
        return "<html><body><header class=_a70a><h1>Title</h1></header><main>"
                + blocks
                + "</main></body></html>";
    }

    private static String friend(String name, String date) {
        return block(name, "", date);
    }

    private static String block(String heading, String content, String date) {
        String footer =
                date.isEmpty()
                        ? ""
                        : "<footer class=_a6-o><div class=_a72d>" + date + "</div></footer>";
        return "<section class=_a6-g><h2 class=_a6-h>"
                + heading
                + "</h2><div class=_a6-p>"
                + content
                + "</div>"
                + footer
                + "</section>";
    }

    private static String header(String heading) {
        return block(heading, "<div></div>", "");
    }

    private static String message(String sender, String text, String date) {
        return block(
                sender,
                "<div><div></div><div>" + text + "</div><div></div><div></div><div></div></div>",
                date);
    }
}
