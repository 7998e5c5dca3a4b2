package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.exposureaudit.web.http.session.vault.PrivateFolder;
import org.exposureaudit.web.http.session.vault.Secret;
import org.exposureaudit.web.http.session.vault.Vault;

/// All sessions of this computer, each in a folder of its own. May be used from several threads.
public final class Sessions implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final Duration SEARCHING = Duration.ofMinutes(1);

    private final Path folder;
    private final Session.Shared shared;
    private final Company company;
    private final Map<String, Live> live = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("sweeper").factory());

    /// A session that has just begun.
    ///
    /// @param session the session
    /// @param secret what only the browser keeps
    public record Started(Session session, String secret) {
        /// Nothing of it in a log.
        @Override
        public String toString() {
            return "Started";
        }
    }

    /// Tells whether other programs use the same folder.
    @FunctionalInterface
    public interface Company {
        /// Whether there are none now.
        boolean isAlone() throws IOException;
    }

    /// Sessions in a folder no other program uses.
    public Sessions(Path folder, SessionRules rules, Clock clock) throws IOException {
        this(folder, rules, clock, () -> true);
    }

    /// Sessions in a folder, made if need be and closed to other users of the computer. Sweeps at once, but leaves alone what another
    /// program might just be making.
    public Sessions(Path folder, SessionRules rules, Clock clock, Company company)
            throws IOException {
        this.folder = folder;
        this.company = company;
        this.shared = new Session.Shared(new Checking(clock), rules, clock);
        PrivateFolder.make(folder);
        sweep();
        if (company.isAlone()) {
            for (Path place : places()) {
                Vault.tidy(place);
            }
        }
    }

    /// Begins a session.
    public Started create() throws IOException {
        Secret secret = Secret.random();
        Path place = folder.resolve(secret.id());
        Lifetime life = Lifetime.from(shared.clock().instant());
        Live begun = new Live(place, life);
        // The sweeper leaves alone what is known here, though it has no key yet.
        live.put(secret.id(), begun);
        PrivateFolder.make(place);
        life.write(place);
        Vault vault = Vault.create(place, secret);
        return new Started(new Session(secret.id(), begun, vault, shared), secret.text());
    }

    /// The session of this id, opened with the browser's secret, which counts as a visit. None where there is none, it is over, or the
    /// secret is another's: nobody can tell these apart.
    public Optional<Session> find(String id, String secretText) throws IOException {
        Optional<Secret> secret = Secret.parse(secretText).filter(each -> each.opens(id));
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        Optional<Live> found = live(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (isOver(found.get().life())) {
            end(id, found.get());
            return Optional.empty();
        }
        Optional<Vault> vault = Vault.open(found.get().folder(), secret.get());
        if (vault.isEmpty()) {
            return Optional.empty();
        }
        found.get().visit(shared.clock().instant());
        return Optional.of(new Session(id, found.get(), vault.get(), shared));
    }

    /// Ends a session at once: its key first, then its files.
    public void delete(Session session) throws IOException {
        live.remove(session.id(), session.live());
        session.live().end();
    }

    /// How many sessions there are.
    public int count() {
        return live.size();
    }

    /// Lets a session be opened again until a moment, on any browser, with the code this gives and the passphrase. Without both it cannot:
    /// say so before.
    public synchronized String keep(Session session, Instant until, char[] passphrase)
            throws IOException {
        String code = session.vault().keep(passphrase);
        session.live().keepUntil(until);
        return code;
    }

    /// Opens a session that was kept, for a browser that has no secret of it yet. None where there is none for this code, its time is over
    /// or the passphrase is another: nobody can tell these apart.
    public synchronized Optional<Started> reopen(String code, char[] passphrase)
            throws IOException {
        for (Path place : places()) {
            Optional<Lifetime> life = Lifetime.read(place);
            if (life.isPresent() && isKept(life.get()) && Vault.isKeptFor(place, code)) {
                return reopen(place, life.get(), code, passphrase);
            }
        }
        return Optional.empty();
    }

    private Optional<Started> reopen(Path place, Lifetime life, String code, char[] passphrase)
            throws IOException {
        Secret secret = Secret.random();
        Lifetime again = Lifetime.from(shared.clock().instant()).keptUntil(life.kept());
        Live opened = new Live(folder.resolve(secret.id()), again);
        live.put(secret.id(), opened);
        Optional<Vault> vault = Vault.reopen(place, code, passphrase, secret);
        if (vault.isEmpty()) {
            live.remove(secret.id());
            return Optional.empty();
        }
        Live before = live.remove(String.valueOf(place.getFileName()));
        if (before != null) {
            before.lock();
        }
        again.write(opened.folder());
        return Optional.of(
                new Started(new Session(secret.id(), opened, vault.get(), shared), secret.text()));
    }

    /// Sweeps every minute from now on, until closed.
    public void keepSwept() {
        var _ = sweeper.scheduleWithFixedDelay(this::sweepQuietly, 1, 1, TimeUnit.MINUTES);
    }

    // What cannot be deleted now, because it is in use, can be in a minute.
    private void sweepQuietly() {
        try {
            sweep();
        } catch (IOException | UncheckedIOException _) {
            assert !sweeper.isTerminated();
        }
    }

    /// Deletes every session that is over, and whatever was left of one. One that cannot be deleted now does not keep the others.
    public synchronized void sweep() throws IOException {
        IOException failure = null;
        for (Path place : places()) {
            try {
                sweep(place);
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void sweep(Path place) throws IOException {
        String id = String.valueOf(place.getFileName());
        Live known = live.get(id);
        Optional<Lifetime> life = known == null ? Lifetime.read(place) : Optional.of(known.life());
        boolean whole = known != null || Vault.exists(place);
        if (!whole || life.isEmpty()) {
            if (known == null && !company.isAlone()) {
                return;
            }
            end(id, known == null ? new Live(place, Lifetime.from(Instant.EPOCH)) : known);
        } else if (isOver(life.get())) {
            end(id, known == null ? new Live(place, life.get()) : known);
        } else if (known != null) {
            known.index().closeUnlessUsedSince(shared.clock().instant().minus(SEARCHING));
        }
    }

    private List<Path> places() throws IOException {
        try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
            List<Path> all = new ArrayList<>();
            places.forEach(all::add);
            return all;
        }
    }

    /// Stops all checks and the sweeping. What is kept stays for whoever has its secret.
    @Override
    public void close() {
        sweeper.shutdownNow();
        live.values().forEach(each -> each.slot().drop());
    }

    private Optional<Live> live(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path place = folder.resolve(id);
        if (!Vault.isOpen(place)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                live.computeIfAbsent(
                        id, _ -> Lifetime.read(place).map(l -> new Live(place, l)).orElse(null)));
    }

    private boolean isOver(Lifetime life) {
        return !shared.clock().instant().isBefore(life.ends(shared.rules()));
    }

    private boolean isKept(Lifetime life) {
        return shared.clock().instant().isBefore(life.kept());
    }

    private void end(String id, Live ending) throws IOException {
        live.remove(id, ending);
        if (isKept(ending.life())) {
            ending.lock();
        } else {
            ending.end();
        }
    }
}
