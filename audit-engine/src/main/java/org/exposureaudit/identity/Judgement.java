package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.identity.name.ForenameFit;
import org.exposureaudit.identity.name.Frequency;
import org.exposureaudit.identity.name.SurnameFit;
import org.exposureaudit.identity.name.WordSort;

/// Weighs how an account agrees with one person, and what speaks against it.
///
/// A whole name that is not frequent is a match. A frequent one, or a forename alone, is possible. Anything that points to somebody else
/// (a business, an adult where a child is meant, an older birth year) ends it; rough agreements bear no doubt at all.
final class Judgement {
    // Grades: plain whole names before rough ones, whole names before parts.
    private static final int INITIAL_GRADE = 100;
    private static final int PART_GRADE = 200;
    private static final int DOUBT_GRADE = 50;

    private final Somebody who;
    private final Agreement agreement;
    private final BirthHints birth;
    private final List<String> evidence = new ArrayList<>();

    private Judgement(Somebody who, Agreement agreement, BirthHints birth) {
        this.who = who;
        this.agreement = agreement;
        this.birth = birth;
        evidence.addAll(agreement.evidence());
        if (birth.agrees()) {
            evidence.add("A number in the name agrees with the date of birth.");
        }
    }

    /// What is thought of it.
    static Opinion of(Somebody who, Agreement agreement, BirthHints birth) {
        return new Judgement(who, agreement, birth).opinion();
    }

    private Opinion opinion() {
        if (isSomebodyElse()) {
            return Opinion.none(who);
        }
        if (agreement.isWhole()) {
            return whole();
        }
        SurnameFit surname = agreement.surname();
        if (agreement.forename() == ForenameFit.INITIAL && surname.isWhole()) {
            return initial();
        }
        if (agreement.forename() == ForenameFit.MIDDLE && surname.isWhole() && !isDoubtful()) {
            return possible(
                    DOUBT_GRADE, "Only a middle name agrees, so this is only a possibility.");
        }
        if (surname == SurnameFit.HALF) {
            return agreement.forename().isWhole() && birth.agrees() ? match(0) : Opinion.none(who);
        }
        boolean forenameOnly = surname == SurnameFit.NONE || surname == SurnameFit.INITIAL;
        if (forenameOnly && agreement.extras().strangers() == 0 && isOwnForename()) {
            return possible(
                    PART_GRADE, "Nothing shows the surname, so this is only a possibility.");
        }
        return Opinion.none(who);
    }

    private Opinion whole() {
        boolean common = isCommon() && !birth.agrees();
        if (isDoubtful() && (common || !agreement.isPlain())) {
            return Opinion.none(who);
        }
        if (common) {
            return agreement.extras().has(WordSort.RANK)
                    ? Opinion.none(who)
                    : possible(0, "The name is so frequent that this may well be somebody else.");
        }
        if (birth.doubtful() && !agreement.isPlain()) {
            return Opinion.none(who);
        }
        if (isDoubtful() || birth.doubtful()) {
            return possible(
                    DOUBT_GRADE,
                    "Something else in the name does not fit, so this is only a possibility.");
        }
        return match(0);
    }

    private Opinion initial() {
        if (agreement.surname().isLoose() || agreement.extras().strangers() > 0 || isDoubtful()) {
            return Opinion.none(who);
        }
        return isCommonSurname() && !birth.agrees()
                ? possible(
                        INITIAL_GRADE,
                        "The surname is so frequent that this may well be somebody else.")
                : match(INITIAL_GRADE);
    }

    private boolean isOwnForename() {
        return agreement.forename().compareTo(ForenameFit.SPELLING) <= 0;
    }

    // Nothing that follows can make up for these.
    private boolean isSomebodyElse() {
        Extras extras = agreement.extras();
        boolean page =
                extras.shown().contains(WordSort.BUSINESS)
                        && !extras.shown().contains(WordSort.CHANNEL);
        boolean adult =
                Stream.of(WordSort.JOB, WordSort.RANK, WordSort.TITLE).anyMatch(extras::has)
                        || (extras.inHandle().contains(WordSort.BUSINESS)
                                && !extras.inHandle().contains(WordSort.CHANNEL));
        return page
                || extras.has(WordSort.FANTASY)
                || extras.strangers() > 1
                || birth.contradicts()
                || (who.child() && adult);
    }

    // Enough against a rough agreement; makes a plain one only possible.
    private boolean isDoubtful() {
        Extras extras = agreement.extras();
        boolean stranger = extras.strangers() > 0 && !agreement.spelledInHandle();
        boolean roughAndMore =
                agreement.isLoose()
                        && (extras.handleStrangers() > 0
                                || extras.has(WordSort.JOB)
                                || extras.has(WordSort.BUSINESS));
        return stranger || roughAndMore || extras.has(WordSort.FAR);
    }

    private boolean isCommon() {
        return Stream.concat(
                        Stream.of(agreement.forenameWord()),
                        who.profile().listedForenames().stream())
                .anyMatch(forename ->
                        surnamesMeant().anyMatch(surname -> Frequency.isCommon(forename, surname)));
    }

    private boolean isCommonSurname() {
        return surnamesMeant().anyMatch(Frequency::isCommonSurname);
    }

    private Stream<String> surnamesMeant() {
        return agreement.surname().compareTo(SurnameFit.RELATED) <= 0
                ? Stream.of(agreement.surnameWord())
                : Stream.concat(
                        Stream.of(agreement.surnameWord()),
                        who.profile().listedSurnames().stream());
    }

    private Opinion match(int grade) {
        return new Opinion(who, Verdict.MATCH, grade + closeness(), evidence);
    }

    private Opinion possible(int grade, String why) {
        evidence.add(why);
        return new Opinion(who, Verdict.POSSIBLE, grade + closeness(), evidence);
    }

    private int closeness() {
        return agreement.distance() * 2 - (birth.agrees() ? 1 : 0);
    }
}
