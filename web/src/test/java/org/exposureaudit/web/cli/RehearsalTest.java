package org.exposureaudit.web.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the build learns from: if it fails, the program still works, only slower, and nobody would notice.
final class RehearsalTest {
    @Test
    void looksAtManyPagesAndStops(@TempDir Path folder) {
        String temporary = System.getProperty("java.io.tmpdir");
        try {
            CommandRun run = CommandRun.of("serve", "--no-open", "--rehearse", folder);

            assertEquals(0, run.exit(), run.err());
            int pages = Integer.parseInt(run.complaint().replace(" pages looked at", ""));
            assertTrue(pages > 40, run.complaint());
        } finally {
            System.setProperty("java.io.tmpdir", temporary);
        }
    }

    @Test
    void namesEveryCommandWhereNoneIsCalled() {
        CommandRun run = CommandRun.of("--help");

        for (String command : new String[] {"check", "find", "platforms", "policies", "serve"}) {
            assertTrue(run.out().contains("\n  " + command), command);
        }
    }
}
