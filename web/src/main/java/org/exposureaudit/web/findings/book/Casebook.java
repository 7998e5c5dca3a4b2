package org.exposureaudit.web.findings.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Person;
import org.exposureaudit.web.http.session.told.Marks;

/// What was found together with what the user noted on it. Kept until either changes; several pages may use it at once.
///
/// Addresses name people, and platforms that a file calls what it likes, by keys that mean nothing outside of the session.
public final class Casebook {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]{1,24}");
    private static final int KEY_BYTES = 8;

    private final Report report;
    private final Marks marks;
    private final String session;
    private final List<Entry> entries;
    private final Map<String, Entry> byFingerprint;
    private final Map<Integer, String> personKeys = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /// @param session the session's public id, by which its keys differ from those of others
    public Casebook(Report report, Marks marks, String session) {
        this.report = report;
        this.marks = marks;
        this.session = session;
        List<Finding> current = report.current();
        List<Entry> all = new ArrayList<>(current.size());
        this.byFingerprint = LinkedHashMap.newLinkedHashMap(current.size());
        for (Finding finding : current) {
            Entry entry = Entry.of(finding, marks.of(finding.fingerprint().value()), report.zone());
            all.add(entry);
            byFingerprint.put(entry.fingerprint(), entry);
        }
        this.entries = List.copyOf(all);
    }

    /// What was found.
    public Report report() {
        return report;
    }

    /// What was noted.
    public Marks marks() {
        return marks;
    }

    /// Every finding, most pressing first.
    public List<Entry> entries() {
        return entries;
    }

    /// The finding of this fingerprint.
    public Optional<Entry> find(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    /// What a page makes of the whole book, made once.
    ///
    /// @param make makes it; nothing of a request may stay in it, for a request holds the session's key
    public <T> T once(Class<T> type, Function<Casebook, T> make) {
        return type.cast(made.computeIfAbsent(type, _ -> make.apply(this)));
    }

    /// Everybody whom a finding is about, each once.
    public List<Person> people() {
        Map<Integer, Person> people = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.finding().people().forEach(person -> people.put(person.key(), person));
        }
        return List.copyOf(people.values());
    }

    /// The key of somebody of the school's lists.
    public String key(Person person) {
        return personKeys.computeIfAbsent(
                person.key(), number -> key("person", Integer.toString(number)));
    }

    /// The key of a platform.
    public String platformKey(String platform) {
        return PLAIN.matcher(platform).matches() ? platform : key("platform", platform);
    }

    /// A key for anything, the same all through the session.
    public String key(String sort, String what) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(session, sort, what)) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Casebook[" + entries.size() + " findings]";
    }
}
