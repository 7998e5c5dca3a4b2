package org.exposureaudit.web.http.session.check;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.exposureaudit.Progress;

/// Counts along with a check. Told from several threads; the numbers may be a moment apart.
public final class CheckCounter implements Progress {
    private volatile int files;
    private volatile int ofFiles;
    private volatile long bytes;
    private volatile long ofBytes;
    private volatile long items;
    private long news;

    @Override
    public void read(long read, long ofThem) {
        bytes = read;
        ofBytes = ofThem;
        tell();
    }

    @Override
    public void files(int read, int ofThem) {
        files = read;
        ofFiles = ofThem;
    }

    @Override
    public void items(long looked) {
        items = looked;
        tell();
    }

    /// Says that something has changed.
    synchronized void tell() {
        news++;
        notifyAll();
    }

    /// Waits until something has changed, or for this long.
    ///
    /// @return whether something has
    synchronized boolean awaitNews(Duration most) throws InterruptedException {
        long seen = news;
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); news == seen && left > 0; ) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return news != seen;
    }

    /// How far it is.
    ///
    /// @param ahead how many checks have their turn first
    CheckProgress progress(int ahead) {
        return new CheckProgress(ahead, files, ofFiles, bytes, ofBytes, items);
    }
}
