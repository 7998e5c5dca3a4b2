package org.exposureaudit.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exposureaudit.detect.DetectResult;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.item.Account;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Person;

/// What the user chose not to be told: checks switched off, and names and words they know to be harmless. Immutable.
///
/// What is left out is counted, and the report says so.
///
/// @param switchedOff the names of the detectors
/// @param allowed names and words, as the user wrote them
public record Choices(SortedSet<String> switchedOff, List<String> allowed) {
    /// Nothing is left out.
    public static final Choices NONE = new Choices(new TreeSet<>(), List.of());

    private static final int MOST_ALLOWED = 1000;

    /// Copies the collections; a word given twice counts once. Refuses names no detector bears.
    public Choices {
        switchedOff = Collections.unmodifiableSortedSet(new TreeSet<>(switchedOff));
        allowed =
                allowed.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_ALLOWED)
                        .toList();
        for (String name : switchedOff) {
            if (DetectorCatalogue.shipped().find(name).isEmpty()) {
                throw new IllegalArgumentException("There is no check of the name " + name + ".");
            }
        }
    }

    /// The same with more checks switched off.
    public Choices without(Collection<String> detectors) {
        SortedSet<String> all = new TreeSet<>(switchedOff);
        all.addAll(detectors);
        return new Choices(all, allowed);
    }

    /// The same with more words allowed.
    public Choices allowing(Collection<String> words) {
        List<String> all = new ArrayList<>(allowed);
        all.addAll(words);
        return new Choices(switchedOff, all);
    }

    /// What is left of what was seen, with a word on what was left out.
    public DetectResult settle(DetectResult seen) {
        if (equals(NONE)) {
            return seen;
        }
        Pattern words = pattern();
        List<Observation> left =
                seen.observations().stream()
                        .filter(each -> !switchedOff.contains(each.detector()))
                        .filter(each -> !isAllowed(each, words))
                        .toList();
        List<Problem> problems = new ArrayList<>(seen.problems());
        problems.add(said(seen.observations().size() - left.size()));
        Set<String> examined = new HashSet<>(seen.examined());
        examined.removeAll(switchedOff);
        return new DetectResult(
                left, seen.links(), problems, examined, seen.items(), seen.activity());
    }

    // An empty list of words matches nothing.
    private Pattern pattern() {
        List<String> quoted =
                allowed.stream()
                        .map(word -> Pattern.quote(word).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q"))
                        .toList();
        return Pattern.compile(
                quoted.isEmpty()
                        ? "(?!)"
                        : "(?<![\\p{L}\\p{N}])(?:"
                                + String.join("|", quoted)
                                + ")(?:['’]s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    // Where a person is named it rests on the name, else on every word that is marked.
    private boolean isAllowed(Observation seen, Pattern words) {
        if (allowed.isEmpty()) {
            return false;
        }
        if (seen.marks().isEmpty()) {
            return Subject.accounts(seen.item()).stream().anyMatch(this::isAllowed);
        }
        String text = seen.item().text();
        List<Mark> places = places(words, text);
        List<Mark> naming =
                seen.marks().stream().filter(mark -> names(seen.people(), text, mark)).toList();
        List<Mark> needed = naming.isEmpty() ? seen.marks() : naming;
        return needed.stream()
                .allMatch(mark -> places.stream().anyMatch(place -> covers(place, mark)));
    }

    private static boolean names(List<Person> people, String text, Mark mark) {
        List<String> words = List.of(NameText.fold(word(text, mark)).split(" ", -1));
        return people.stream()
                .flatMap(person -> Stream.of(NameText.fold(person.name()).split(" ", -1)))
                .anyMatch(words::contains);
    }

    private static String word(String text, Mark mark) {
        return text.substring(
                Math.min(mark.start(), text.length()), Math.min(mark.end(), text.length()));
    }

    private boolean isAllowed(Account account) {
        Set<String> names = new HashSet<>();
        Optional.of(account.displayName()).map(NameText::fold).ifPresent(names::add);
        names.add(NameText.fold(account.handle()));
        names.remove("");
        return allowed.stream().map(NameText::fold).anyMatch(names::contains);
    }

    private static List<Mark> places(Pattern words, String text) {
        List<Mark> places = new ArrayList<>();
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            places.add(new Mark(matcher.start(), matcher.end()));
        }
        return places;
    }

    private static boolean covers(Mark place, Mark mark) {
        return place.start() <= mark.start() && mark.end() <= place.end();
    }

    private Problem said(int leftOut) {
        List<String> parts = new ArrayList<>();
        if (!switchedOff.isEmpty()) {
            parts.add(
                    "You switched off "
                            + (switchedOff.size() == 1
                                    ? "one check: "
                                    : switchedOff.size() + " checks: ")
                            + String.join("; ", titles())
                            + ".");
        }
        if (!allowed.isEmpty()) {
            parts.add(
                    allowed.size() == 1
                            ? "You allowed one name or word."
                            : "You allowed " + allowed.size() + " names or words.");
        }
        parts.add(
                leftOut == 1
                        ? "One thing that was seen is left out for it."
                        : leftOut + " things that were seen are left out for it.");
        return new Problem(Problem.Kind.COVERAGE, "your choices", String.join(" ", parts));
    }

    private List<String> titles() {
        return switchedOff.stream()
                .map(name ->
                        DetectorCatalogue.shipped()
                                .find(name)
                                .map(info -> info.description().replaceAll("[.]$", ""))
                                .orElse(name))
                .toList();
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Choices[" + switchedOff.size() + " off, " + allowed.size() + " allowed]";
    }
}
