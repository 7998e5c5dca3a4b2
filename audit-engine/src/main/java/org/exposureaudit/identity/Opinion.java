package org.exposureaudit.identity;

import java.util.List;
import org.exposureaudit.identity.Recognition.Verdict;

/// What is thought of an account being one person's, before the others are looked at.
///
/// @param who the person
/// @param verdict how sure
/// @param grade how closely it agrees; lower is closer, and only the closest count
/// @param evidence the points for and against, naming nobody
record Opinion(Somebody who, Verdict verdict, int grade, List<String> evidence) {
    /// Not this person.
    static Opinion none(Somebody who) {
        return new Opinion(who, Verdict.NONE, Integer.MAX_VALUE, List.of());
    }

    boolean isNone() {
        return verdict == Verdict.NONE;
    }
}
