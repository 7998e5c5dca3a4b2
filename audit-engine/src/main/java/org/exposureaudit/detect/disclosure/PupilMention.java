package org.exposureaudit.detect.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.item.text.PhraseBook.Hit;
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
    private static final RuleSet UNNAMED = RuleSet.of("pupil-matters");
    private static final String NO_NAME =
            "No name is given; people who know the school might still know who is meant.";

    /// Copies the lists.
    public PupilMention {
        people = List.copyOf(people);
        marks = List.copyOf(marks);
        evidence = List.copyOf(evidence);
    }

    /// What a passage tells of pupils; empty where it tells nothing, or only greets or arranges.
    public static Optional<PupilMention> in(Passage passage) {
        if (passage.names().isEmpty() && passage.signals().isEmpty()) {
            return Optional.empty();
        }
        Matters matters = Matters.in(passage);
        NamedPupils named = new NamedPupils(passage, matters);
        return byName(named, matters)
                .or(() -> byForename(named, matters))
                .or(() -> byFamilyName(named, matters))
                .or(() -> byInitial(passage, matters))
                .or(() -> FamilyTalk.in(passage, matters))
                .or(() -> unnamed(passage));
    }

    private static Optional<PupilMention> byName(NamedPupils named, Matters matters) {
        List<Hit<Name>> told = named.told();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told(told, matters, Confidence.LIKELY, nameEvidence(told)));
    }

    private static Optional<PupilMention> byForename(NamedPupils named, Matters matters) {
        List<Hit<Name>> told = named.forenames();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        told(
                                told,
                                matters,
                                Confidence.POSSIBLE,
                                "It uses the forename of a pupil; others may have the same."));
    }

    private static Optional<PupilMention> byFamilyName(NamedPupils named, Matters matters) {
        List<Hit<Name>> told = named.families();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        told(
                                told,
                                matters,
                                Confidence.POSSIBLE,
                                "It speaks of a parent on the school's list, by name."));
    }

    private static Optional<PupilMention> byInitial(Passage passage, Matters matters) {
        if (!matters.any() || matters.against() > 0) {
            return Optional.empty();
        }
        List<Mark> initials = Initials.in(passage.text());
        if (initials.isEmpty()) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>(initials);
        marks.addAll(matters.marks());
        return Optional.of(
                new PupilMention(
                        Confidence.POSSIBLE,
                        List.of(),
                        marks,
                        matters.isTender(),
                        List.of(
                                "A letter seems to stand for a child, and the words tell something of them.",
                                "People who know the school might know who is meant.")));
    }

    private static Optional<PupilMention> unnamed(Passage passage) {
        return UNNAMED.first(passage)
                .map(found ->
                        new PupilMention(
                                Confidence.POSSIBLE,
                                List.of(),
                                found.marks(),
                                !found.row().says().getOrDefault("sensitive", "").equals("unknown"),
                                List.of(found.row().because(), NO_NAME)));
    }

    private static PupilMention told(
            List<Hit<Name>> names, Matters matters, Confidence confidence, String evidence) {
        List<Mark> marks = new ArrayList<>();
        names.forEach(hit -> marks.add(new Mark(hit.start(), hit.end())));
        marks.addAll(matters.marks());
        List<String> lines = new ArrayList<>();
        lines.add(evidence);
        if (matters.isTender()) {
            lines.add(
                    "Words beside it might be about health, special needs, feelings, safeguarding or family.");
        } else if (matters.isProgress()) {
            lines.add("Words beside it might be about behaviour, attendance or results.");
        }
        List<Person> people =
                names.stream()
                        .map(hit -> hit.meaning().person())
                        .distinct()
                        .limit(MOST_PEOPLE)
                        .toList();
        return new PupilMention(confidence, people, marks, matters.isTender(), lines);
    }

    private static String nameEvidence(List<Hit<Name>> named) {
        return named.getFirst().meaning().form() == Form.SURNAME
                ? "It speaks of a child or family by a surname on the school's list."
                : "It uses a name that is on the school's list of pupils.";
    }
}
