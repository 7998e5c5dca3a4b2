package org.exposureaudit.reader.x;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XReaderTest {
    private static final SourceFile ACCOUNT =
            script("account", "{'account':{'accountId':'10','username':'wyn_teal'}}");

    @Test
    void namesPeopleByTheLatestMentionOfTheirNumber() {
        Reading reading =
                read(
                        ACCOUNT,
                        script("follower", "{'follower':{'accountId':'20'}}"),
                        script(
                                "tweets",
                                post(
                                        "1900000000000000001",
                                        "hi",
                                        mention("20", "Bo New", "bo_new")),
                                post("1800000000000000001", "hi", mention("20", "Bo", "bo_old"))));
        Connection link = (Connection) reading.of("follower").getFirst().detail();
        assertEquals(Account.of("Bo New", "bo_new"), link.account());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void namesSomebodyFromAnAnswerAlone() {
        Reading reading =
                read(
                        ACCOUNT,
                        script("following", "{'following':{'accountId':'20'}}"),
                        script(
                                "tweets",
                                post(
                                        "1900000000000000001",
                                        "yes",
                                        "'in_reply_to_status_id_str':'7','in_reply_to_user_id_str':'20','in_reply_to_screen_name':'bo'")));
        assertEquals(
                "bo",
                ((Connection) reading.of("following").getFirst().detail()).account().handle());
        Item answer = reading.of("tweets").getFirst();
        assertEquals(Kind.COMMENT, answer.kind());
        assertEquals(
                new Conversation(
                        "7", "@bo", List.of(Account.ofHandle("bo")), Conversation.Type.PAGE),
                answer.conversation());
    }

    @Test
    void takesAnAnswerToOneselfAsAPost() {
        Reading reading =
                read(
                        ACCOUNT,
                        script(
                                "tweets",
                                post(
                                        "1900000000000000001",
                                        "and another thing",
                                        "'in_reply_to_status_id_str':'7','in_reply_to_screen_name':'Wyn_Teal'")));
        assertEquals(Kind.POST, reading.of("tweets").getFirst().kind());
    }

    @Test
    void saysHowManyNumbersHaveNoName() {
        Reading reading =
                read(
                        ACCOUNT,
                        script(
                                "follower",
                                "{'follower':{'accountId':'20'}}",
                                "{'follower':{'accountId':'21'}}",
                                "{'follower':{'accountId':'22'}}"),
                        script(
                                "tweets",
                                post("1900000000000000001", "hi", mention("20", "Bo", "bo"))));
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.COVERAGE,
                                "export.zip › data/follower.js",
                                "1 of 3 followers could be named, from mentions in your own posts. X gives only numbers for the"
                                        + " others: look through them on X yourself.")),
                reading.problems());
    }

    @Test
    void putsTheFullWordsInPlaceOfTheCutOnes() {
        String words = "A long thought about the tide. ".repeat(12).strip();
        SourceFile cut =
                script(
                        "tweets",
                        post(
                                "1900000000000000001",
                                words.substring(0, 270) + "… https://t.co/a",
                                "'created_at':'Fri Mar 01 20:00:00 +0000 2024'"));
        SourceFile whole = note(words, "2024-03-01T20:00:00.000Z");
        assertEquals(words, read(ACCOUNT, cut, whole).of("tweets").getFirst().text());
        assertEquals(List.of(), read(ACCOUNT, cut, whole).of("note-tweet"));
    }

    @Test
    void keepsALongPostThatIsNotAmongThePosts() {
        Reading reading = read(ACCOUNT, note("Long and alone", "2024-03-01T20:00:00.000Z"));
        assertEquals("Long and alone", reading.of("note-tweet").getFirst().text());
    }

    @Test
    void readsWordsLinksPicturesAndTraits() {
        Reading reading =
                read(
                        ACCOUNT,
                        file("data/tweets_media/1900000000000000001-k.mp4", "x"),
                        script(
                                "tweets",
                                post(
                                        "1900000000000000001",
                                        "RT @bo: tea &amp; &lt;cake&gt; https://t.co/a https://t.co/p",
                                        "'entities':{'urls':[{'url':'https://t.co/a','expanded_url':'https://bo.example/'}],"
                                                + "'media':[{'url':'https://t.co/p'}]},'edit_info':{'initial':{'editTweetIds':['1','2']}}")));
        Item post = reading.of("tweets").getFirst();
        assertEquals("RT @bo: tea & <cake> https://bo.example/", post.text());
        assertEquals(Set.of(Trait.SHARED, Trait.EDITED), post.traits());
        assertEquals(
                List.of(Media.of("data/tweets_media/1900000000000000001-k.mp4", Media.Type.VIDEO)),
                post.media());
    }

    @Test
    void readsReactionsGivenButNotThoseReceived() {
        Reading reading =
                read(
                        ACCOUNT,
                        script(
                                "direct-messages",
                                "{'dmConversation':{'conversationId':'10-20','messages':[{'messageCreate':{'senderId':'20','text':'tea?',"
                                        + "'reactions':[{'senderId':'10','reactionKey':'funny'},{'senderId':'20','reactionKey':'sad'}]}}]}}"));
        assertEquals(
                List.of(Kind.MESSAGE, Kind.REACTION),
                reading.of("direct").stream().map(Item::kind).toList());
        assertEquals(
                Author.other(Account.ofHandle("20")), reading.of("direct").getFirst().author());
    }

    @Test
    void readsTheTableOfPostsWhereItIsAllThereIs() {
        Reading reading =
                read(
                        file(
                                "tweets.csv",
                                """
                                tweet_id,in_reply_to_user_id,timestamp,text,retweeted_status_id
                                558807047861174273,,2015-01-24 02:02:37 +0000,Tea &amp; cake,
                                12,,2008-01-24 00:00:00 +0000,Early,
                                ,,,broken,
                                """));
        assertEquals(
                List.of("Tea & cake", "Early"), reading.items().stream().map(Item::text).toList());
        assertEquals(new Moment.Day(LocalDate.of(2008, 1, 24)), reading.items().getLast().time());
        assertEquals(1, reading.problems().size());
    }

    @Test
    void noticesThatFilesOfTheArchiveAreMissing() {
        String manifest =
                "window.__THAR_CONFIG = {\"archiveInfo\":{\"isPartialArchive\":true},\"dataTypes\":{\"like\":{\"files\":"
                        + "[{\"fileName\":\"data/like.js\"},{\"fileName\":\"data/like-part1.js\"}]}}}";
        Reading partOnly =
                read(file("data/manifest.js", manifest), script("like"), script("like-part1"));
        Reading missing = read(file("data/manifest.js", manifest), script("like"));
        assertEquals(
                "This is one part of your archive. Add the other parts as well.",
                partOnly.problems().getFirst().message());
        assertEquals(
                "The archive lists 1 files that are not here. Download it again, and add all its parts.",
                missing.problems().getFirst().message());
    }

    @Test
    void saysThatNothingTellsWhetherPostsAreProtected() {
        assertEquals(
                Problem.Kind.COVERAGE,
                read(script("protected-history")).problems().getFirst().kind());
    }

    @Test
    void leavesOutOneListWhoseAddressIsNone() {
        Reading reading =
                read(
                        script(
                                "lists-member",
                                "{'userListInfo':{'url':'https://x.example/nothing'}}",
                                "{'userListInfo':{'url':'https://twitter.com/bo/lists/year-four'}}"));
        assertEquals("year four", reading.items().getFirst().text());
        assertEquals(1, reading.problems().size());
    }

    @ParameterizedTest
    @CsvSource({
        "data/tweets.js, 'window.YTD.tweets.part0 = []'",
        "tweet.js, 'window.YTD.tweet.part0 = []'",
        "data/js/tweets/2014_07.js, 'Grailbird.data.tweets_2014_07 = []'",
        "x/data/manifest.js, 'window.__THAR_CONFIG = {}'",
        "tweets.csv, 'tweet_id,in_reply_to_status_id'",
    })
    void recognisesEveryLayout(String path, String text) {
        assertInstanceOf(
                Detection.Recognized.class, new XReader().detect(source(file(path, text))));
    }

    @ParameterizedTest
    @CsvSource({
        "data/account.js, 'export default {}'",
        "tweets.json, []",
        "like.js, ''",
        "tweets.csv, 'id,text'",
    })
    void leavesOthersScriptsAlone(String path, String text) {
        assertEquals(Detection.NOT_MINE, new XReader().detect(source(file(path, text))));
    }

    @Test
    void asksForTheDataWhereOnlyThePageThatShowsItIsThere() {
        assertInstanceOf(
                Detection.KnownUnsupported.class,
                new XReader().detect(source(file("twitter/Your archive.html", "<html></html>"))));
    }

    private static Reading read(SourceFile... files) {
        return ReaderFixture.read(new XReader(), source(files));
    }

    private static SourceFile script(String name, String... records) {
        String list = String.join(",", records).replace('\'', '"');
        return file("data/" + name + ".js", "window.YTD.x.part0 = [" + list + "]");
    }

    private static SourceFile note(String words, String time) {
        return script(
                "note-tweet",
                "{'noteTweet':{'noteTweetId':'5','createdAt':'"
                        + time
                        + "','core':{'text':'"
                        + words
                        + "'}}}");
    }

    private static String post(String id, String text, String more) {
        return "{'tweet':{'id_str':'" + id + "','full_text':'" + text + "'," + more + "}}";
    }

    private static String mention(String id, String name, String handle) {
        return "'entities':{'user_mentions':[{'id_str':'%s','name':'%s','screen_name':'%s'}]}"
                .formatted(id, name, handle);
    }
}
