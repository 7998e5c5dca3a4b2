package org.exposureaudit.reader.bluesky;

import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.exposureaudit.item.Kind;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;

final class BlueskyReaderTest {
    private static final BlueskyReader READER = new BlueskyReader();
    private static final Path SAMPLE =
            Path.of("..", "samples", "bluesky", "car", "export", "repo.car");

    @Test
    void leavesOutWhatTheTreeNoLongerLists() throws IOException {
        Reading found = reading(Files.readAllBytes(SAMPLE));
        assertFalse(found.items().stream().anyMatch(item -> item.text().contains("deleted")));
        assertEquals(
                1,
                found.items().stream()
                        .filter(item -> item.kind() == Kind.POST && !item.text().isEmpty())
                        .count());
    }

    @Test
    void readsTheBeginningOfACutFileAndSaysSo() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        Reading found = reading(Arrays.copyOf(whole, whole.length - 40));
        assertTrue(
                found.problems().stream()
                        .map(Problem::kind)
                        .anyMatch(kind -> kind == Problem.Kind.FILE));
    }

    private static Reading reading(byte[] bytes) {
        return read(
                READER,
                source(
                        new SourceFile(
                                "export",
                                "repo.car",
                                bytes.length,
                                () -> new ByteArrayInputStream(bytes))));
    }
}
