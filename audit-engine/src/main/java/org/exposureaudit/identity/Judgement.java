package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.identity.name.ForenameFit;
import org.exposureaudit.identity.name.SurnameFit;
import org.exposureaudit.identity.name.WordSort;
import org.exposureaudit.school.Person.Role;

/// Weighs how an account agrees with one person, and what speaks against it.
///
/// A whole name whose agreement weighs enough is a match. A frequent one, or a forename alone, is possible. Anything that points to
/// somebody else (a business, an adult where a child is meant, an older birth year) ends it; rough agreements bear no doubt at all.
final class Judgement {
    // Grades: plain whole names before rough ones, whole names before parts.
    private static final int INITIAL_GRADE = 100;
    private static final int PART_GRADE = 200;
    private static final int DOUBT_GRADE = 50;

    private final Somebody who;
    private final Agreement agreement;
    private final BirthHints birth;
    private final Rarity rarity;
    private final List<String> evidence = new ArrayList<>();

    private Judgement(Somebody who, Agreement agreement, BirthHints birth, Rarity rarity) {
        this.who = who;
        this.agreement = agreement;
        this.birth = birth;
        this.rarity = rarity;
        evidence.addAll(agreement.evidence());
        if (birth.agrees()) {
            evidence.add(birth.evidence());
        }
    }

    /// What is thought of it.
    static Opinion of(Somebody who, Agreement agreement, BirthHints birth, Rarity rarity) {
        return new Judgement(who, agreement, birth, rarity).opinion();
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
        if (forenameOnly
                && agreement.extras().strangers() == 0
                && isOwnForename()
                && who.profile().goesBy(agreement.forenameWord())) {
            return possible(
                    PART_GRADE, "Nothing shows the surname, so this is only a possibility.");
        }
        return Opinion.none(who);
    }

    private Opinion whole() {
        boolean common = weight() < Rarity.ENOUGH;
        boolean farAndRough =
                agreement.extras().has(WordSort.FAR)
                        && (agreement.forename() != ForenameFit.EXACT
                                || agreement.surname().compareTo(SurnameFit.FORMER) > 0);
        if (farAndRough || (isDoubtful() && (common || !agreement.isPlain()))) {
            return Opinion.none(who);
        }
        if (common) {
            return agreement.extras().has(WordSort.RANK)
                    ? Opinion.none(who)
                    : possible(0, "The name is so frequent that this may well be somebody else.");
        }
        if (birth.doubtful()
                && (!agreement.isPlain() || agreement.surname() == SurnameFit.RELATED)) {
            return Opinion.none(who);
        }
        if (isDoubtful() || birth.doubtful()) {
            return possible(
                    DOUBT_GRADE,
                    "Something else in the name does not fit, so this is only a possibility.");
        }
        describeRarity();
        return match(0);
    }

    private Opinion initial() {
        if (agreement.surname().isLoose() || agreement.extras().strangers() > 0 || isDoubtful()) {
            return Opinion.none(who);
        }
        if (birth.doubtful()) {
            return possible(
                    INITIAL_GRADE + DOUBT_GRADE,
                    "A number in the name does not fit, so this is only a possibility.");
        }
        boolean frequent = surnamesMeant().stream().anyMatch(each -> rarity.isFrequent(who, each));
        if (frequent && !birth.agrees()) {
            return possible(
                    INITIAL_GRADE,
                    "The surname is so frequent that this may well be somebody else.");
        }
        describeRarity();
        return match(INITIAL_GRADE);
    }

    private boolean isOwnForename() {
        return agreement.forename().compareTo(ForenameFit.SPELLING) <= 0;
    }

    // Nothing that follows can make up for these.
    private boolean isSomebodyElse() {
        Extras extras = agreement.extras();
        boolean page =
                (extras.shown().contains(WordSort.BUSINESS)
                                || extras.shown().contains(WordSort.TRADE))
                        && !extras.shown().contains(WordSort.CHANNEL);
        boolean adult =
                Stream.of(WordSort.JOB, WordSort.RANK, WordSort.TITLE, WordSort.TRADE)
                                .anyMatch(extras::has)
                        || (extras.inHandle().contains(WordSort.BUSINESS)
                                && !extras.inHandle().contains(WordSort.CHANNEL));
        boolean office = extras.has(WordSort.RANK) && who.person().role() != Role.GOVERNOR;
        return page
                || office
                || extras.brand()
                || extras.has(WordSort.FANTASY)
                || extras.strangers() > 1
                || birth.contradicts()
                || (who.child() && adult);
    }

    // Enough against a rough agreement; makes a plain one only possible.
    private boolean isDoubtful() {
        Extras extras = agreement.extras();
        boolean stranger = extras.strangers() > 0 && !agreement.spelledInHandle();
        boolean business =
                Stream.of(WordSort.JOB, WordSort.TRADE, WordSort.BUSINESS).anyMatch(extras::has);
        boolean roughAndMore =
                (agreement.isLoose() && extras.handleStrangers() > 0)
                        || (!agreement.isPlain() && business);
        return stranger || roughAndMore || extras.has(WordSort.FAR);
    }

    private double weight() {
        Set<String> forenames = new LinkedHashSet<>(who.profile().listedForenames());
        forenames.add(agreement.forenameWord());
        return rarity.weight(who, forenames, surnamesMeant()) + birth.weight();
    }

    // What a rare surname adds, in words.
    private void describeRarity() {
        if (!agreement.surname().isWhole()) {
            return;
        }
        boolean frequent = surnamesMeant().stream().anyMatch(each -> rarity.isFrequent(who, each));
        int others =
                surnamesMeant().stream()
                        .mapToInt(each -> rarity.otherFamilies(who, each))
                        .max()
                        .orElse(0);
        if (others > 0) {
            evidence.add(
                    others == 1
                            ? "One other family on the lists has this surname."
                            : others + " other families on the lists have this surname.");
        } else if (!frequent) {
            evidence.add("No other family on the lists has this surname, and it is not frequent.");
        }
    }

    private Set<String> surnamesMeant() {
        Set<String> meant = new LinkedHashSet<>();
        meant.add(agreement.surnameWord());
        if (agreement.surname().compareTo(SurnameFit.RELATED) > 0) {
            meant.addAll(who.profile().listedSurnames());
        }
        return meant;
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
