package org.exposureaudit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exposureaudit.ArchiveReaders;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.reader.meta.LooseFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Single files taken out of an export of Facebook, Instagram or Threads.
class LooseFilesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "facebook/json-2018/export/friends/friends.json, friends.json, facebook",
        "facebook/json-2018/export/friends/friends.json, my list.json, facebook",
        "facebook/json-2024/export/connections/friends/your_friends.json, your_friends (1).json, facebook",
        "facebook/json-2024/export/your_facebook_activity/posts/album/0.json, 0.json, facebook",
        "facebook/html-h3/export/connections/friends/your_friends.html, your_friends.html, facebook",
        "instagram/json-2024/export/connections/followers_and_following/followers_1.json, followers_1.json, instagram",
        "instagram/html-2026/export/connections/followers_and_following/followers_1.html, followers_1.html, instagram",
        "instagram/json-2026/export/your_instagram_activity/media/posts_1.json, posts_1.json, instagram",
        "instagram/json-2020/export/messages.json, messages.json, instagram",
        "threads/json/export/your_instagram_activity/threads/threads_and_replies.json, threads.json, threads",
    })
    void readsAFileByWhatItHolds(String sample, String name, String platform) throws IOException {
        FileLine line = readAlone(sample, name).coverage().files().getFirst();
        assertEquals(Status.READ, line.status(), line.reason());
        assertEquals(platform, line.platform());
        assertTrue(line.items() > 0);
    }

    @Test
    void saysWhereAConversationDoesNotTellItsPlatform() throws IOException {
        SampleRun run =
                readAlone(
                        "facebook/json-2018/export/messages/inbox/dithcrowe_ab12cd34ef/message_1.json",
                        "message_1.json");
        assertEquals(Status.READ, run.coverage().files().getFirst().status());
        assertTrue(
                run.coverage().problems().stream()
                        .map(Problem::message)
                        .anyMatch(message ->
                                message.contains(
                                        "whether it came from Facebook or from Instagram")));
    }

    @Test
    void refusesAFileWhoseContentIsNotTold() throws IOException {
        Files.writeString(
                folder.resolve("renamed.json"),
                "[{\"timestamp\":1700000000,\"label_values\":[{\"label\":\"Name\",\"value\":\"secret\"}]}]");
        FileLine line =
                SampleRun.of(ArchiveReaders.ALL, 1, folder.resolve("renamed.json"))
                        .coverage()
                        .files()
                        .getFirst();
        assertEquals(LooseFiles.ADVICE, line.reason());
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        Files.writeString(
                folder.resolve("friends.json"), "{\"Friends\":[{\"Username\":\"secret\"}]}");
        Files.writeString(folder.resolve("comments.html"), "<h1>Comments</h1><p>secret</p>");
        SampleRun run =
                SampleRun.of(
                        ArchiveReaders.ALL.stream()
                                .filter(reader ->
                                        reader.info()
                                                .platform()
                                                .matches("facebook|instagram|threads"))
                                .toList(),
                        1,
                        folder);
        assertEquals(0, run.items().size());
        assertEquals(2, run.coverage().count(Status.UNKNOWN));
    }

    private SampleRun readAlone(String sample, String name) throws IOException {
        Files.copy(SAMPLES.resolve(sample), folder.resolve(name));
        return SampleRun.of(ArchiveReaders.ALL, 1, folder.resolve(name));
    }
}
