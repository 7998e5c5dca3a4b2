package org.exposureaudit.detect.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// What is told of a child without a name between the user and the child's family, or by the child itself.
final class FamilyTalk {
    private static final Pattern CHILD =
            Pattern.compile(
                    "\\b(?:s?he|him|her|his|hers|himself|herself|s?hes|s?he['’]s|s?he['’]ll|they['’]re both|my (?:wee |little )?(?:son|daughter|lad|lass|boy|girl|child|bairn|wean|one|man)|our (?:lad|lass|boy|girl|son|daughter|wee one))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MYSELF =
            Pattern.compile("\\b(?:i|im|i['’]m|my|me|mum|dad)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<Role> PARENTS = Set.of(Role.PARENT, Role.EX_PARENT);
    private static final Set<Role> PUPILS = Set.of(Role.PUPIL, Role.EX_PUPIL);
    private static final int MOST = 20;

    private FamilyTalk() {}

    static Optional<PupilMention> in(Passage passage, Matters matters) {
        if (!matters.any()) {
            return Optional.empty();
        }
        return ofTheirChild(passage, matters).or(() -> ofThemselves(passage, matters));
    }

    private static Optional<PupilMention> ofTheirChild(Passage passage, Matters matters) {
        if (!isWithParent(passage)) {
            return Optional.empty();
        }
        List<Mark> children = all(CHILD, passage.text());
        List<Mark> beside = matters.marksBeside(children);
        if (children.isEmpty() || beside.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                mention(
                        List.of(),
                        joined(children.subList(0, 1), beside),
                        matters,
                        "It passed between you and a parent, and seems to tell something of their child."));
    }

    private static boolean isWithParent(Passage passage) {
        Kind kind = passage.item().kind();
        if (kind == Kind.MESSAGE) {
            return passage.titleIsOfParents() || anyKnown(passage.others(), PARENTS).isPresent();
        }
        return kind == Kind.COMMENT
                && !passage.isOwn()
                && anyKnown(passage.others(), PARENTS).isPresent();
    }

    private static Optional<PupilMention> ofThemselves(Passage passage, Matters matters) {
        if (passage.isOwn() || passage.item().kind() != Kind.MESSAGE || !matters.isTender()) {
            return Optional.empty();
        }
        Optional<Person> pupil =
                anyKnown(passage.others(), PUPILS)
                        .filter(person -> new PersonFacts(person, passage.school()).isYoung());
        List<Mark> self = all(MYSELF, passage.text());
        if (pupil.isEmpty() || self.isEmpty() || !matters.isGrave()) {
            return Optional.empty();
        }
        return Optional.of(
                mention(
                        List.of(pupil.get()),
                        matters.marks(),
                        matters,
                        "A pupil seems to tell you something sensitive of themselves."));
    }

    private static Optional<Person> anyKnown(List<Other> others, Set<Role> roles) {
        return others.stream()
                .filter(other -> !other.isForenameOnly())
                .flatMap(other -> other.in(roles).stream())
                .findFirst();
    }

    private static List<Mark> all(Pattern pattern, String text) {
        List<Mark> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(new Mark(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static List<Mark> joined(List<Mark> one, List<Mark> other) {
        List<Mark> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static PupilMention mention(
            List<Person> people, List<Mark> marks, Matters matters, String evidence) {
        return new PupilMention(
                Confidence.POSSIBLE, people, marks, matters.isTender(), List.of(evidence));
    }
}
