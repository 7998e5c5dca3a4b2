package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.identity.name.ForenameFit;
import org.exposureaudit.identity.name.SurnameFit;

/// How an account as a whole agrees with one person: display name and handle taken together.
///
/// @param forename how the forename agrees
/// @param surname how the surname agrees
/// @param forenameWord the word taken for the forename
/// @param surnameWord the word taken for the surname
/// @param spelledInHandle whether the handle holds the whole name
/// @param halfSupported whether something stands for the missing half of a double surname
/// @param extras what else the account shows
record Agreement(
        ForenameFit forename,
        SurnameFit surname,
        String forenameWord,
        String surnameWord,
        boolean spelledInHandle,
        boolean halfSupported,
        Extras extras) {

    /// Whether forename and surname both agree.
    boolean isWhole() {
        return forename.isWhole()
                && (surname.isWhole() || (surname == SurnameFit.HALF && halfSupported));
    }

    /// Whether either name agrees only roughly.
    boolean isLoose() {
        return forename.isLoose() || surname.isLoose();
    }

    /// Whether both names agree letter by letter, in a listed, former or short form.
    boolean isPlain() {
        return isWhole()
                && forename.compareTo(ForenameFit.SHORT) <= 0
                && surname.compareTo(SurnameFit.RELATED) <= 0;
    }

    /// Lower is closer.
    int distance() {
        return List.of(ForenameFit.values()).indexOf(forename)
                + List.of(SurnameFit.values()).indexOf(surname);
    }

    /// What agrees, for the user.
    List<String> evidence() {
        List<String> evidence = new ArrayList<>(3);
        if (!forename.evidence().isEmpty()) {
            evidence.add(forename.evidence());
        }
        if (!surname.evidence().isEmpty()) {
            evidence.add(surname.evidence());
        }
        if (spelledInHandle) {
            evidence.add("The user name holds the whole name.");
        }
        return evidence;
    }
}
