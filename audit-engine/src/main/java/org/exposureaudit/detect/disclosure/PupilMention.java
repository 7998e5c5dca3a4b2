package org.exposureaudit.detect.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.PupilNames;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Person;

/// What an item tells of pupils: whom, in which words, how sure, and whether it is sensitive.
///
/// @param confidence how sure that a pupil is meant and told about
/// @param people whom, as far as the names say
/// @param marks the words
/// @param sensitive whether it touches health, needs, safeguarding or family
/// @param evidence in short sentences
public record PupilMention(
        Confidence confidence,
        List<Person> people,
        List<Mark> marks,
        boolean sensitive,
        List<String> evidence) {
    private static final int MOST_PEOPLE = 5;
    private static final int ENOUGH = 3;
    private static final int ENOUGH_IF_COMMON = 4;

    /// Copies the lists.
    public PupilMention {
        people = List.copyOf(people);
        marks = List.copyOf(marks);
        evidence = List.copyOf(evidence);
    }

    /// What a passage tells of pupils; empty where it tells nothing, or only greets or arranges.
    public static Optional<PupilMention> in(Passage passage) {
        if (passage.names().isEmpty() && !passage.has(WordList.ONE_CHILD)) {
            return Optional.empty();
        }
        List<Mark> sensitive = passage.words(WordList.SENSITIVE);
        List<Mark> progress = passage.words(WordList.PROGRESS);
        boolean context = !sensitive.isEmpty() || !progress.isEmpty();
        List<Hit<Name>> named = PupilNames.in(withoutFamily(passage), passage.text());
        if (!named.isEmpty() && (context || !Recipient.isFamily(passage))) {
            return Optional.of(
                    told(named, sensitive, progress, Confidence.LIKELY, nameEvidence(named)));
        }
        List<Hit<Name>> forenames = youngForenames(passage);
        if (!forenames.isEmpty() && weighs(passage, forenames)) {
            return Optional.of(
                    told(
                            forenames,
                            sensitive,
                            progress,
                            Confidence.POSSIBLE,
                            "It uses the forename of a pupil; others may have the same."));
        }
        List<Mark> oneChild = passage.words(WordList.ONE_CHILD);
        if (!oneChild.isEmpty() && !sensitive.isEmpty()) {
            return Optional.of(unnamed(oneChild, sensitive));
        }
        return Optional.empty();
    }

    private static List<Hit<Name>> withoutFamily(Passage passage) {
        Set<String> family = new LinkedHashSet<>();
        for (Relative relative : passage.background().me().family()) {
            family.add(relative.name().split(" ", -1)[0].toLowerCase(Locale.ROOT));
        }
        return passage.names().stream()
                .filter(hit ->
                        !family.contains(
                                passage.text()
                                        .substring(hit.start(), hit.end())
                                        .split(" ", -1)[0]
                                        .toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Hit<Name>> youngForenames(Passage passage) {
        return PupilNames.forenames(withoutFamily(passage), passage.text()).stream()
                .filter(hit -> new PersonFacts(hit.meaning().person(), passage.school()).isYoung())
                .toList();
    }

    // A forename says little, a common one next to nothing; what stands beside it must say the
    // rest.
    private static boolean weighs(Passage passage, List<Hit<Name>> forenames) {
        Set<String> names = new LinkedHashSet<>();
        forenames.forEach(hit -> names.add(written(passage, hit)));
        boolean rare =
                names.stream().anyMatch(name -> !PupilNames.isCommon(name))
                        || isOfPartner(passage, forenames);
        int points = names.stream().mapToInt(name -> PupilNames.isCommon(name) ? 1 : 2).sum();
        int context = context(passage);
        boolean told = context > 0 || names.size() > 2;
        if (Recipient.isFamily(passage)) {
            return rare && passage.has(WordList.SENSITIVE, WordList.PROGRESS);
        }
        return told && points + context >= (rare ? ENOUGH : ENOUGH_IF_COMMON);
    }

    private static int context(Passage passage) {
        int points = passage.has(WordList.SENSITIVE) ? 2 : 0;
        points += passage.has(WordList.PROGRESS) ? 1 : 0;
        boolean school =
                passage.has(WordList.CHILD_WORDS, WordList.SCHOOL_MATTERS)
                        || passage.mention().isPresent();
        points += school ? 1 : 0;
        boolean work =
                passage.item().kind() == Kind.AI_CHAT || Recipient.of(passage).equals("staff");
        return points + (work ? 1 : 0);
    }

    // In a chat with a parent the forename of their own child is hardly anybody else's.
    private static boolean isOfPartner(Passage passage, List<Hit<Name>> forenames) {
        return passage.others().stream()
                .flatMap(other -> other.recognition().people().stream())
                .flatMap(person -> passage.school().roster().childrenOf(person).stream())
                .anyMatch(child ->
                        forenames.stream()
                                .anyMatch(hit -> hit.meaning().person().key() == child.key()));
    }

    private static String written(Passage passage, Hit<Name> hit) {
        return passage.text().substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
    }

    private static PupilMention told(
            List<Hit<Name>> names,
            List<Mark> sensitive,
            List<Mark> progress,
            Confidence confidence,
            String evidence) {
        List<Mark> marks = new ArrayList<>();
        names.forEach(hit -> marks.add(new Mark(hit.start(), hit.end())));
        marks.addAll(sensitive.isEmpty() ? progress : sensitive);
        List<String> lines = new ArrayList<>();
        lines.add(evidence);
        if (!sensitive.isEmpty()) {
            lines.add(
                    "Words beside it might be about health, special needs, safeguarding or family.");
        } else if (!progress.isEmpty()) {
            lines.add("Words beside it might be about behaviour, attendance or results.");
        }
        List<Person> people =
                names.stream()
                        .map(hit -> hit.meaning().person())
                        .distinct()
                        .limit(MOST_PEOPLE)
                        .toList();
        return new PupilMention(confidence, people, marks, !sensitive.isEmpty(), lines);
    }

    private static PupilMention unnamed(List<Mark> oneChild, List<Mark> sensitive) {
        List<Mark> marks = new ArrayList<>(oneChild);
        marks.addAll(sensitive);
        return new PupilMention(
                Confidence.POSSIBLE,
                List.of(),
                marks,
                true,
                List.of(
                        "It seems to tell something sensitive of one child or family.",
                        "No name is given; people who know the school might still know who is meant."));
    }

    private static String nameEvidence(List<Hit<Name>> named) {
        return named.getFirst().meaning().form() == Form.SURNAME
                ? "It speaks of a child or family by a surname on the school's list."
                : "It uses a name that is on the school's list of pupils.";
    }
}
