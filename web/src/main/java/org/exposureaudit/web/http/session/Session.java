package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.reader.GivenFile;
import org.exposureaudit.source.SourceFile;
import org.exposureaudit.web.http.session.check.Check;
import org.exposureaudit.web.http.session.check.Digest;
import org.exposureaudit.web.http.session.check.Material;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StateFile;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.upload.Room;
import org.exposureaudit.web.http.session.upload.UploadRefusedException;
import org.exposureaudit.web.http.session.vault.Area;
import org.exposureaudit.web.http.session.vault.Vault;
import org.exposureaudit.web.http.session.vault.Writing;

/// A session as opened by one request: it holds the key, so do not keep it. Several of the same session may be used at once.
public final class Session {
    private static final int BUFFER = 64 * 1024;
    private static final long ROOM_STEP = 1L << 20;

    private static final String DISK =
            "This could not be saved on this computer. Its disk might be full: free some room and add the file again. What you added before is still there.";

    private final String id;
    private final Live live;
    private final Vault vault;
    private final Checking checking;
    private final SessionRules rules;
    private final Clock clock;

    /// What all sessions share.
    record Shared(Checking checking, SessionRules rules, Clock clock) {}

    Session(String id, Live live, Vault vault, Shared shared) {
        this.id = id;
        this.live = live;
        this.vault = vault;
        this.checking = shared.checking();
        this.rules = shared.rules();
        this.clock = shared.clock();
    }

    /// Its public name, as in its addresses.
    public String id() {
        return id;
    }

    /// What the user told and did.
    public SessionState state() throws IOException {
        return StateFile.read(vault.state());
    }

    /// Changes what the user told and did, and saves it. Changes come one after the other.
    ///
    /// @return the state as it is now
    public SessionState change(UnaryOperator<SessionState> how) throws IOException {
        synchronized (live) {
            if (live.isEnded()) {
                throw new IOException("the session has ended");
            }
            Area area = vault.state();
            SessionState changed = how.apply(StateFile.read(area));
            StateFile.write(area, changed);
            return changed;
        }
    }

    /// Refuses what there is no room for, before it is sent.
    ///
    /// @param bytes how much is going to come, as far as known
    /// @throws UploadRefusedException where there is no room; its sentence is for the user
    public void expect(long bytes) throws IOException {
        room(vault.spool()).check(Math.max(0, bytes));
    }

    /// Keeps a file's bytes, encrypted. To have it checked, add what is returned to the state.
    ///
    /// @param drop the folder it came with, by its own name, or an empty text
    /// @param path its path in that folder, with `/`, or its name
    /// @throws UploadRefusedException where there is no room for it; its sentence is for the user
    public StoredUpload store(String drop, String path, InputStream content) throws IOException {
        String key = UUID.randomUUID().toString();
        Area spool = vault.spool();
        Room room = room(spool);
        long taken = 0;
        long written = 0;
        try (Writing out = spool.create(key)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                // The disk is asked now and then; it takes a while to fill.
                if (out.written() + n > taken) {
                    room.take(ROOM_STEP);
                    taken += ROOM_STEP;
                }
                write(out, buffer, n);
            }
            place(out);
            written = out.written();
            return new StoredUpload(key, drop, path, written);
        } finally {
            room.giveBack(taken - written);
        }
    }

    // What goes wrong here is the disk; what goes wrong while reading is whoever sends.
    private static void write(Writing out, byte[] buffer, int length)
            throws UploadRefusedException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UploadRefusedException(DISK, e);
        }
    }

    private static void place(Writing out) throws UploadRefusedException {
        try {
            out.complete();
            out.close();
        } catch (IOException e) {
            throw new UploadRefusedException(DISK, e);
        }
    }

    private Room room(Area spool) throws IOException {
        return new Room(spool, live.used(spool), rules.quota(), rules.reserve());
    }

    /// Opens the bytes of a file that was kept.
    public SeekableByteChannel open(StoredUpload upload) throws IOException {
        return vault.spool().open(upload.key());
    }

    /// Does something with a file of what the user brought, inside an archive or not; empty where there is none of these names.
    ///
    /// @param input the archive or folder, as the coverage names it
    /// @param path the path in it
    /// @param use done while the file can be opened
    public <T> Optional<T> file(String input, String path, Function<SourceFile, T> use)
            throws IOException {
        return GivenFile.use(new Material(state(), vault.spool()).inputs(), input, path, use);
    }

    /// Deletes the bytes of a file that was kept. Take it out of the state first.
    public void forget(StoredUpload upload) throws IOException {
        Area spool = vault.spool();
        if (spool.delete(upload.key())) {
            room(spool).giveBack(upload.size());
        }
    }

    /// What was found, or how far the check is. Results that are no longer in memory are made again.
    public Results results() throws IOException {
        return checking.results(this);
    }

    /// What the pages made of the results, kept in memory for as long as the results are.
    public Digest digest() {
        Check check = live.slot().current();
        return check == null ? new Digest() : check.digest();
    }

    /// Starts the check, again if it was started before.
    public void check() throws IOException {
        change(SessionState::asChecked);
        checking.start(this);
    }

    /// Waits until the check that waits or runs has ended.
    public void awaitCheck() throws InterruptedException {
        Check check = live.slot().current();
        if (check != null) {
            check.join();
        }
    }

    /// Waits until the check is further than it was, or for this long; not at all where none runs.
    ///
    /// @return whether it is further
    public boolean awaitNews(Duration most) throws IOException {
        Check check = live.slot().current();
        try {
            return check != null && check.awaitNews(most);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /// Stops a check that waits or runs, and forgets what it found. It does not start again by itself.
    public void cancel() throws IOException {
        change(SessionState::asUnchecked);
        live.slot().drop();
    }

    /// Looks into the search index; none before a check is done.
    ///
    /// @param look what is done with the index; it must not be kept
    public <T> Optional<T> search(Function<ItemIndex, T> look) throws IOException {
        return results() instanceof Results.Ready
                ? Optional.of(checking.search(this, look))
                : Optional.empty();
    }

    /// When it ends if nobody visits it again.
    public Instant endsAt() {
        return live.life().ends(rules);
    }

    /// How much of the time without a visit is left, from 0 to 1.
    public double timeLeft() {
        double left = Duration.between(clock.instant(), endsAt()).toMillis();
        return Math.clamp(left / rules.idle().toMillis(), 0.0, 1.0);
    }

    Live live() {
        return live;
    }

    Vault vault() {
        return vault;
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "Session";
    }
}
