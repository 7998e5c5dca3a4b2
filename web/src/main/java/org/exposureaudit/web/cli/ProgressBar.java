package org.exposureaudit.web.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.exposureaudit.Progress;

/// Shows progress on a terminal and stays quiet elsewhere. Takes reports from several threads.
final class ProgressBar implements Progress {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal;
    private int shown = -1;

    ProgressBar(PrintWriter err) {
        this.err = err;
        this.terminal = onTerminal();
    }

    // The application's own runtime leaves out the module that makes a console of anything else.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public synchronized void read(long bytes, long ofBytes) {
        int done = ofBytes <= 0 ? WIDTH : (int) Math.min(WIDTH, bytes * WIDTH / ofBytes);
        if (terminal && done != shown) {
            shown = done;
            err.print(
                    "\rReading ["
                            + "#".repeat(done)
                            + " ".repeat(WIDTH - done)
                            + "]"
                            + (done == WIDTH ? "\n" : ""));
            err.flush();
        }
    }
}
