package org.exposureaudit.web.http.session.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Everything the user noted on findings and people. Immutable; the last changes can be undone.
///
/// @param findings the marks of each marked finding, by fingerprint
/// @param people whether an account is that of somebody on the school's lists: the answer, by account and, on a second line, person, as
/// [org.exposureaudit.finding.WhoIsWho] names them
/// @param next the number of the next change
/// @param changes the last changes, the newest last
public record Marks(
        SortedMap<String, List<Mark>> findings,
        SortedMap<String, Same> people,
        int next,
        List<Change> changes) {
    /// Nothing is marked.
    public static final Marks NONE = new Marks(new TreeMap<>(), new TreeMap<>(), 1, List.of());

    private static final int MOST_CHANGES = 20;

    /// Whether two are the same person.
    public enum Same {
        /// They are.
        YES,
        /// They are, and family.
        FAMILY,
        /// They are not.
        NO,
        /// The user cannot tell.
        NOT_SURE
    }

    /// How it was before a change.
    ///
    /// @param number the change's number
    /// @param findings the marks the changed findings had
    /// @param people the answers the changed people had; no answer is not listed
    /// @param asked the keys of the changed people
    public record Change(
            int number,
            Map<String, List<Mark>> findings,
            Map<String, Same> people,
            Set<String> asked) {
        /// Copies the collections.
        public Change {
            findings = Map.copyOf(findings);
            people = Map.copyOf(people);
            asked = Set.copyOf(asked);
        }
    }

    /// Copies the collections.
    public Marks {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
        changes = List.copyOf(changes);
    }

    /// The marks of a finding.
    public List<Mark> of(String fingerprint) {
        return findings.getOrDefault(fingerprint, List.of());
    }

    /// Whether a finding has a mark of this kind.
    public boolean has(String fingerprint, Mark.Kind kind) {
        return of(fingerprint).stream().anyMatch(mark -> mark.kind() == kind);
    }

    /// With a mark on these findings, instead of any of its kind.
    public Marks with(Collection<String> fingerprints, Mark mark) {
        return changed(
                fingerprints,
                marks -> {
                    List<Mark> more = new ArrayList<>(without(marks, mark.kind()));
                    more.add(mark);
                    return more;
                });
    }

    /// Without marks of a kind on these findings.
    public Marks without(Collection<String> fingerprints, Mark.Kind kind) {
        return changed(fingerprints, marks -> without(marks, kind));
    }

    /// Without any mark on these findings but that they go into the report.
    public Marks reopened(Collection<String> fingerprints) {
        return changed(
                fingerprints,
                marks -> marks.stream().filter(mark -> mark.kind() == Mark.Kind.KEEP).toList());
    }

    /// With the answer to the question of this key.
    public Marks answered(String key, Same same) {
        SortedMap<String, Same> answers = new TreeMap<>(people);
        answers.put(key, same);
        Map<String, Same> before =
                people.containsKey(key) ? Map.of(key, people.get(key)) : Map.of();
        return new Marks(
                findings, answers, next + 1, last(new Change(next, Map.of(), before, Set.of(key))));
    }

    /// The number of the last change, by which it can be undone; 0 before the first.
    public int lastChange() {
        return next - 1;
    }

    /// As it was before a change; the same where that is too long ago.
    public Marks undone(int number) {
        return changes.stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .map(this::undone)
                .orElse(this);
    }

    private Marks undone(Change change) {
        SortedMap<String, List<Mark>> marks = new TreeMap<>(findings);
        change.findings().forEach((fingerprint, before) -> put(marks, fingerprint, before));
        SortedMap<String, Same> answers = new TreeMap<>(people);
        answers.keySet().removeAll(change.asked());
        answers.putAll(change.people());
        List<Change> rest = changes.stream().filter(other -> !other.equals(change)).toList();
        return new Marks(marks, answers, next, rest);
    }

    private Marks changed(Collection<String> fingerprints, UnaryOperator<List<Mark>> how) {
        Map<String, List<Mark>> before =
                fingerprints.stream().distinct().collect(Collectors.toMap(each -> each, this::of));
        SortedMap<String, List<Mark>> after = new TreeMap<>(findings);
        before.forEach((fingerprint, marks) -> put(after, fingerprint, how.apply(marks)));
        return new Marks(
                after, people, next + 1, last(new Change(next, before, Map.of(), Set.of())));
    }

    private List<Change> last(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return all.subList(Math.max(0, all.size() - MOST_CHANGES), all.size());
    }

    private static void put(
            SortedMap<String, List<Mark>> all, String fingerprint, List<Mark> marks) {
        if (marks.isEmpty()) {
            all.remove(fingerprint);
        } else {
            all.put(fingerprint, List.copyOf(marks));
        }
    }

    private static List<Mark> without(List<Mark> marks, Mark.Kind kind) {
        return marks.stream().filter(mark -> mark.kind() != kind).toList();
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Marks[" + findings.size() + " findings, " + people.size() + " people]";
    }
}
