package org.exposureaudit.detect.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.text.PersonalDetail;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds ways to reach the user that they gave to a pupil, or to pupils at large.
public final class ContactDetailsDetector implements Detector {
    private static final String FILE = "message.with-pupil";
    private static final RuleSet OFFERS = RuleSet.of(FILE);
    private static final int REFUSES = SignalBook.shipped().number(FILE, "refuses");
    private static final int LINK_UP = SignalBook.shipped().number(FILE, "link-up");
    private static final Set<Role> ROLES = Set.of(Role.PUPIL, Role.EX_PUPIL);

    /// A way to reach the user and the words that give it.
    private record Way(String detail, List<Mark> marks) {}

    @Override
    public String name() {
        return "message.contact-details-to-pupil";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (!passage.isOwn()) {
            return;
        }
        given(passage).filter(_ -> !refuses(passage)).ifPresent(out::add);
    }

    private static Optional<ObservationBuilder> given(Passage passage) {
        if (passage.item().kind() == Kind.MESSAGE) {
            return toPupil(passage)
                    .flatMap(pupil -> way(passage).map(way -> given(passage, pupil, way)));
        }
        if (passage.has(WordList.MY_PUPILS)) {
            return handle(passage).map(way -> offered(passage, way));
        }
        return OFFERS.first(passage)
                .filter(found -> found.row().says().containsKey("detail"))
                .map(found -> offered(passage, new Way("handle", found.marks())));
    }

    // "I cannot add you" gives nothing away, unless the name or number follows all the same.
    private static boolean refuses(Passage passage) {
        return passage.signals().has(REFUSES)
                && passage.own(OwnForm.HANDLE, OwnForm.EMAIL).isEmpty();
    }

    private static Optional<Other> toPupil(Passage passage) {
        return passage.others().stream()
                .filter(other ->
                        other.in(ROLES)
                                .filter(person ->
                                        new PersonFacts(person, passage.school()).isYoung())
                                .isPresent())
                .filter(other -> !other.isFamily())
                .findFirst();
    }

    private static Optional<Way> way(Passage passage) {
        for (PersonalDetail detail : passage.details()) {
            switch (detail.what()) {
                case PHONE, EMAIL, ADDRESS -> {
                    return Optional.of(
                            new Way(
                                    detail.what().name().toLowerCase(Locale.ROOT),
                                    List.of(new Mark(detail.start(), detail.end()))));
                }
                case BIRTH_DATE, BANK, PASSPORT, NATIONAL_INSURANCE, NHS, PUPIL_NUMBER -> {}
            }
        }
        return handle(passage);
    }

    private static Optional<Way> handle(Passage passage) {
        List<Mark> marks = new ArrayList<>(passage.own(OwnForm.HANDLE));
        marks.addAll(passage.words(WordList.ADD_ME));
        passage.signals().of(LINK_UP).forEach(hit -> marks.add(new Mark(hit.start(), hit.end())));
        return marks.isEmpty() ? Optional.empty() : Optional.of(new Way("handle", marks));
    }

    private static ObservationBuilder given(Passage passage, Other other, Way way) {
        Person pupil = other.in(ROLES).orElseThrow();
        PersonFacts facts = new PersonFacts(pupil, passage.school());
        ObservationBuilder seen =
                started(passage, other.confidence(), way)
                        .group(facts.group())
                        .says("age-band", facts.ageBand());
        facts.introduce(seen).because(other.recognition().evidence());
        return way.detail().equals("handle") ? seen : seen.category("personal-data");
    }

    private static ObservationBuilder offered(Passage passage, Way way) {
        return started(passage, Confidence.LIKELY, way)
                .group("offered", passage.item().platform())
                .says("relation", Role.PUPIL.label())
                .marks(passage.words(WordList.MY_PUPILS))
                .because("It seems to be meant for your pupils at large.");
    }

    private static ObservationBuilder started(Passage passage, Confidence confidence, Way way) {
        return Observation.of(passage.item(), confidence)
                .says("detail", way.detail())
                .category("contact-details-to-pupil")
                .marks(way.marks())
                .because(
                        "You wrote it, and it seems to give a way to reach you: "
                                + named(way.detail())
                                + ".");
    }

    private static String named(String detail) {
        return switch (detail) {
            case "phone" -> "a telephone number";
            case "email" -> "an e-mail address";
            case "address" -> "a postal address";
            default -> "an account name, or an invitation to link up";
        };
    }
}
