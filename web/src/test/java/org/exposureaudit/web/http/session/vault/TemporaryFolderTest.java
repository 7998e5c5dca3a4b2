package org.exposureaudit.web.http.session.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemporaryFolderTest {
    @TempDir private Path all;

    @Test
    void leavesTheFolderOfAnotherProgramThatRuns() throws IOException {
        try (TemporaryFolder first = TemporaryFolder.in(all)) {
            assertTrue(first.isAlone());
            Path file = Files.writeString(first.path().resolve("in-use"), "");
            try (TemporaryFolder second = TemporaryFolder.in(all)) {
                assertTrue(Files.exists(file));
                assertFalse(first.isAlone());
                assertFalse(second.isAlone());
            }
            assertTrue(first.isAlone());
        }
        assertEquals(List.of("gate"), left());
    }

    @Test
    void removesTheFolderOfAProgramThatWasKilled() throws IOException {
        Path dead = Files.createDirectory(all.resolve("dead"));
        Files.writeString(dead.resolve("left"), "");
        Files.writeString(all.resolve("dead.lock"), "");
        try (TemporaryFolder own = TemporaryFolder.in(all)) {
            assertFalse(Files.exists(dead));
            assertTrue(own.isAlone());
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(all)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
