package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.exposureaudit.web.http.session.Sessions.Started;

/// Begins a session and gets as far as it is told; then it waits to be killed.
final class KilledProgram {
    private static final PrintStream OUT = System.out;

    private KilledProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Sessions sessions =
                new Sessions(Path.of(arguments[0]), SessionRules.USUAL, new TickingClock());
        Started started = sessions.create();
        OUT.println(started.session().id());
        OUT.println(started.secret());
        if (arguments[1].equals("uploading")) {
            started.session().store("", "instagram.zip", new Endless());
        } else {
            SamplePerson.rhian().bringTo(started.session());
            started.session().check();
            OUT.println("checking");
            new CountDownLatch(1).await();
        }
    }

    /// Says so when some megabytes were read, and then gives nothing more.
    private static final class Endless extends InputStream {
        private static final int MEGABYTES = 5;

        private final byte[] words = "Calloway, Wherry Lane. ".getBytes(StandardCharsets.UTF_8);
        private long read;

        @Override
        public int read() {
            return words[(int) (read++ % words.length)];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (read > (long) MEGABYTES << 20) {
                OUT.println("uploading");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException _) {
                    return -1;
                }
            }
            for (int i = 0; i < length; i++) {
                into[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
