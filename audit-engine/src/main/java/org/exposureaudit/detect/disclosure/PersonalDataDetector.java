package org.exposureaudit.detect.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.PersonalDetail;
import org.exposureaudit.detect.text.PersonalDetail.What;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Person.Birth;

/// Finds numbers, addresses and birth dates by which somebody can be reached, found or proved.
public final class PersonalDataDetector implements Detector {
    private static final Pattern AGE_TODAY =
            Pattern.compile(
                    "(?<![\\d£.,:])(\\d{2})(?: years? old| yrs old)? today\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "disclosure.personal-data";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().has(Trait.SYSTEM) || isListedField(passage)) {
            return;
        }
        Ownership ownership = new Ownership(passage);
        List<PersonalDetail> details =
                passage.details().stream().filter(ownership::isPersons).toList();
        if (!details.isEmpty()) {
            out.add(seen(passage, details, ownership));
        } else {
            birthday(passage).ifPresent(mark -> out.add(ownBirthday(passage, mark)));
        }
    }

    // A profile field is judged by who can see it, elsewhere.
    private static boolean isListedField(Passage passage) {
        return passage.item().detail() instanceof ProfileField field
                && field.field() != Field.OTHER
                && field.field() != Field.ABOUT;
    }

    private static ObservationBuilder seen(
            Passage passage, List<PersonalDetail> details, Ownership ownership) {
        ObservationBuilder seen =
                started(passage, Confidence.LIKELY)
                        .group("details", ownership.holds(details))
                        .says("holds", ownership.holds(details));
        boolean secret = false;
        boolean school = false;
        for (PersonalDetail detail : details) {
            seen.mark(new Mark(detail.start(), detail.end())).because(named(detail.what()));
            school |= detail.what() == What.PUPIL_NUMBER;
            secret |= detail.what() == What.NHS;
        }
        if (school || secret) {
            seen.category("pupil-information");
        }
        if (details.stream().anyMatch(detail -> detail.what() != What.PUPIL_NUMBER)) {
            seen.category("personal-data");
        }
        return seen.says("sensitive", secret ? "yes" : "no");
    }

    private static ObservationBuilder ownBirthday(Passage passage, Mark mark) {
        return started(passage, Confidence.LIKELY)
                .group("details", "own birthday")
                .says("holds", "own")
                .says("sensitive", "no")
                .mark(mark)
                .category("personal-data")
                .because(
                        "Your age on the day, with the date of the post, gives your date of birth.");
    }

    private static ObservationBuilder started(Passage passage, Confidence confidence) {
        return Observation.of(passage.item(), confidence)
                .says("author", passage.authorLabel())
                .says("audience", passage.audience())
                .says("recipient", Recipient.of(passage));
    }

    // "40 today" of the user's own; where their birth date is known, only on the day.
    private static Optional<Mark> birthday(Passage passage) {
        if (!passage.isOwn()
                || passage.item().kind() == Kind.MESSAGE
                || !passage.text().contains("oday")) {
            return Optional.empty();
        }
        Matcher age = AGE_TODAY.matcher(passage.text());
        if (!age.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = passage.item().time().dayIn(passage.background().zone());
        boolean fits =
                passage.background().me().birth() instanceof Birth.On(LocalDate born)
                        ? day.filter(each ->
                                        each.minusYears(Integer.parseInt(age.group(1)))
                                                .equals(born))
                                .isPresent()
                        : passage.has(WordList.BIRTH);
        return fits ? Optional.of(new Mark(age.start(), age.end())) : Optional.empty();
    }

    private static String named(What what) {
        return switch (what) {
            case PHONE -> "This might be a person's telephone number.";
            case EMAIL -> "This might be a person's own e-mail address.";
            case ADDRESS -> "This might be where somebody lives.";
            case BIRTH_DATE -> "This might be a date of birth.";
            case BANK -> "This might be a bank account or card.";
            case PASSPORT -> "This might be a passport number.";
            case NATIONAL_INSURANCE -> "This has the form of a National Insurance number.";
            case NHS -> "This has the form of an NHS number, and its check digit is right.";
            case PUPIL_NUMBER ->
                    "This has the form of a pupil number, and its check letter is right.";
        };
    }
}
