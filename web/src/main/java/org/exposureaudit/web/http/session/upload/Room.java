package org.exposureaudit.web.http.session.upload;

import java.io.IOException;
import java.nio.file.FileStore;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.exposureaudit.web.http.session.vault.Area;

/// How much may still be taken in: by the session's share, and by what is free on the disk. May be used from several threads.
public final class Room {
    private static final double GIGABYTE = 1e9;

    private final Area spool;
    private final AtomicLong used;
    private final long quota;
    private final long reserve;

    /// Room in a spool.
    ///
    /// @param used how many bytes are in it already; kept up to date by [#take] and [#giveBack]
    /// @param quota how many bytes it may hold
    /// @param reserve how many bytes must stay free on the disk
    public Room(Area spool, AtomicLong used, long quota, long reserve) {
        this.spool = spool;
        this.used = used;
        this.quota = quota;
        this.reserve = reserve;
    }

    /// Refuses what there is no room for.
    ///
    /// @param more how many bytes are going to come
    public void check(long more) throws IOException {
        if (more > quota - used.get()) {
            throw new UploadRefusedException(
                    "That is more than "
                            + gigabytes(quota)
                            + " in all. Leave out pictures and videos when you ask for your export: they are not looked at.");
        }
        FileStore disk = spool.disk();
        long free = disk.getUsableSpace();
        if (more > free - reserve) {
            throw new UploadRefusedException(
                    "There is too little room on this computer's disk: "
                            + gigabytes(free)
                            + " are free and "
                            + gigabytes(reserve)
                            + " must stay free. Free some and add the file again.");
        }
    }

    /// Takes up room, as bytes come in, or refuses them.
    public void take(long bytes) throws IOException {
        check(bytes);
        used.addAndGet(bytes);
    }

    /// Gives room back.
    public void giveBack(long bytes) {
        used.addAndGet(-bytes);
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }
}
