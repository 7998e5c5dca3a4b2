package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.exposureaudit.Audit;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Upload;
import org.exposureaudit.web.http.session.check.Check;
import org.exposureaudit.web.http.session.check.CheckCounter;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.check.Stage;
import org.exposureaudit.web.http.session.check.Turns;
import org.exposureaudit.web.http.session.told.SessionState;
import org.junit.jupiter.api.Test;

/// A check is stopped within one file, however large that is.
final class CancelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final long HUGE = 900L << 20;
    private static final byte[] LINE =
            """
            {"id":"1","kind":"post","platform":"x","author":"self","text":"a day like any other"}
            """
                    .getBytes(StandardCharsets.UTF_8);

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong givenUp = new AtomicLong();

    @Test
    void stopsInTheMiddleOfAHugeFile() throws InterruptedException {
        Check check =
                Check.start(SessionState.NEW, new Turns(1), new TickingClock(), new Reading());
        while (items(check) == 0) {
            check.awaitNews(Duration.ofSeconds(1));
        }

        check.stop();
        check.join();

        assertInstanceOf(Results.None.class, check.results(SessionState.NEW));
        assertEquals(Optional.empty(), check.done());
        assertEquals(1, givenUp.get());
        assertTrue(read.get() > 0);
        assertTrue(read.get() < HUGE / 2, () -> "it read " + read.get());
    }

    private static long items(Check check) {
        return check.results(SessionState.NEW) instanceof Results.Running running
                ? running.progress().items()
                : 1;
    }

    /// Reads one file that would take minutes.
    private final class Reading implements Check.Preparation {
        @Override
        public Stage.Reading prepare(CheckCounter told) {
            Input huge = new Input.Uploaded(new Upload("items.jsonl", HUGE, Lines::new));
            Audit audit =
                    Audit.reading(List.of(huge), Me.named("Ann Dell"), School.unknown(DAY))
                            .watching(told);
            return new Stage.Reading(audit, audit.examining(1));
        }

        @Override
        public void giveUp() {
            givenUp.incrementAndGet();
        }
    }

    /// The same line again and again.
    private final class Lines implements SeekableByteChannel {
        private long position;
        private boolean open = true;

        @Override
        public int read(ByteBuffer into) {
            int count = (int) Math.min(into.remaining(), HUGE - position);
            for (int i = 0; i < count; i++) {
                into.put(LINE[(int) (position++ % LINE.length)]);
            }
            read.addAndGet(count);
            return count == 0 ? -1 : count;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            throw new IOException("read only");
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long to) {
            position = to;
            return this;
        }

        @Override
        public long size() {
            return HUGE;
        }

        @Override
        public SeekableByteChannel truncate(long to) throws IOException {
            throw new IOException("read only");
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
