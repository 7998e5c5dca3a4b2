package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.exposureaudit.web.http.session.vault.PrivateFolder;
import org.exposureaudit.web.http.session.vault.Secret;
import org.exposureaudit.web.http.session.vault.Vault;

/// All sessions of this computer, each in a folder of its own. May be used from several threads.
public final class Sessions implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Path folder;
    private final Session.Shared shared;
    private final Map<String, Live> live = new ConcurrentHashMap<>();

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

    /// Sessions in a folder, made if need be and closed to other users of the computer. Sweeps at once.
    public Sessions(Path folder, SessionRules rules, Clock clock) throws IOException {
        this.folder = folder;
        this.shared = new Session.Shared(new Checking(clock), rules, clock);
        PrivateFolder.make(folder);
        sweep();
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
        Instant now = shared.clock().instant();
        if (isOver(found.get().life(), now)) {
            end(id, found.get());
            return Optional.empty();
        }
        Optional<Vault> vault = Vault.open(found.get().folder(), secret.get());
        if (vault.isEmpty()) {
            return Optional.empty();
        }
        found.get().visit(now);
        return Optional.of(new Session(id, found.get(), vault.get(), shared));
    }

    /// Ends a session at once: its key first, then its files.
    public void delete(Session session) throws IOException {
        end(session.id(), session.live());
    }

    /// How many sessions there are.
    public int count() {
        return live.size();
    }

    /// Deletes every session that is over, and whatever was left of one. Call it every minute.
    public void sweep() throws IOException {
        Instant now = shared.clock().instant();
        try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
            for (Path place : places) {
                String id = String.valueOf(place.getFileName());
                Live known = live.get(id);
                Optional<Lifetime> life =
                        known == null ? Lifetime.read(place) : Optional.of(known.life());
                boolean whole = known != null || Vault.exists(place);
                if (!whole || life.isEmpty() || isOver(life.get(), now)) {
                    end(id, known == null ? new Live(place, Lifetime.from(now)) : known);
                }
            }
        }
    }

    /// Stops all checks. What is kept stays for whoever has its secret.
    @Override
    public void close() {
        live.values().forEach(each -> each.slot().drop());
    }

    private Optional<Live> live(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path place = folder.resolve(id);
        if (!Vault.exists(place)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                live.computeIfAbsent(
                        id, _ -> Lifetime.read(place).map(l -> new Live(place, l)).orElse(null)));
    }

    private boolean isOver(Lifetime life, Instant now) {
        return !now.isBefore(life.ends(shared.rules()));
    }

    private void end(String id, Live ending) throws IOException {
        ending.end();
        live.remove(id, ending);
    }
}
