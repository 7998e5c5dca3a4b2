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

    /// Copies the lists.
    public PupilMention {
        people = List.copyOf(people);
        marks = List.copyOf(marks);
        evidence = List.copyOf(evidence);
    }

    /// What a passage tells of pupils; empty where it tells nothing, or only greets or arranges.
    public static Optional<PupilMention> in(Passage passage) {
        List<Mark> sensitive = passage.words(WordList.SENSITIVE);
        List<Mark> progress = passage.words(WordList.PROGRESS);
        boolean context = !sensitive.isEmpty() || !progress.isEmpty();
        List<Hit<Name>> named = PupilNames.in(withoutFamily(passage), passage.text());
        if (!named.isEmpty() && (context || !Recipient.isFamily(passage))) {
            return Optional.of(
                    told(named, sensitive, progress, Confidence.LIKELY, nameEvidence(named)));
        }
        List<Hit<Name>> forenames = PupilNames.forenames(withoutFamily(passage), passage.text());
        if (!forenames.isEmpty() && weighs(passage, forenames, context)) {
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

    // A forename says little. Two pupils' forenames, or one beside what is told of children, say
    // more.
    private static boolean weighs(Passage passage, List<Hit<Name>> forenames, boolean context) {
        if (Recipient.isFamily(passage)) {
            return context && ofOwnPeople(passage, forenames);
        }
        long different =
                forenames.stream()
                        .map(hit ->
                                passage.text()
                                        .substring(hit.start(), hit.end())
                                        .toLowerCase(Locale.ROOT))
                        .distinct()
                        .count();
        boolean school =
                passage.has(WordList.CHILD_WORDS, WordList.SCHOOL_MATTERS)
                        || passage.mention().isPresent();
        boolean toldAtWork =
                passage.item().kind() == Kind.AI_CHAT || Recipient.of(passage).equals("staff");
        return different > 1 || context || (school && toldAtWork);
    }

    // In a chat with a parent the forename is most likely that of their own child.
    private static boolean ofOwnPeople(Passage passage, List<Hit<Name>> forenames) {
        return forenames.stream().anyMatch(hit -> hit.meaning().form() == Form.FORENAME)
                && !passage.others().isEmpty();
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
