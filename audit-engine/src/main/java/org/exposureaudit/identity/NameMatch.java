package org.exposureaudit.identity;

import java.util.List;
import org.exposureaudit.identity.name.ForenameFit;
import org.exposureaudit.identity.name.SurnameFit;

/// How some words agree with one person's name, and what is left over.
///
/// @param forename how the forename agrees
/// @param surname how the surname agrees
/// @param forenameWord the word taken for the forename, or an empty text
/// @param surnameWord the word taken for the surname, or an empty text
/// @param between words between the two
/// @param around words before and after
record NameMatch(
        ForenameFit forename,
        SurnameFit surname,
        String forenameWord,
        String surnameWord,
        List<String> between,
        List<String> around) {
    /// No agreement at all.
    static final NameMatch NONE =
            new NameMatch(ForenameFit.NONE, SurnameFit.NONE, "", "", List.of(), List.of());

    /// Whether forename and surname both agree.
    boolean isWhole() {
        return forename.isWhole() && surname.isWhole();
    }

    /// Lower is closer.
    int distance() {
        return rank(forename, ForenameFit.values()) + rank(surname, SurnameFit.values());
    }

    /// The closer of two.
    static NameMatch closer(NameMatch one, NameMatch other) {
        return other.distance() < one.distance() ? other : one;
    }

    // A missing half weighs more than any rough one.
    private static <E extends Enum<E>> int rank(E fit, E[] all) {
        int rank = List.of(all).indexOf(fit);
        return rank == all.length - 1 ? 2 * all.length : rank;
    }
}
