package org.exposureaudit.detect.message;

import java.util.Optional;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.item.Kind;

/// Unknown senders who write as pupils or parents of the school do.
final class Stranger {
    private static final RuleSet RULES = RuleSet.of("message.with-pupil");

    private Stranger() {}

    /// The rule by which the sender seems to be a `pupil` or a `parent`; empty where nothing says so.
    static Optional<RuleSet.Found> writesAs(String relation, Passage passage) {
        return passage.author()
                .filter(_ -> passage.item().kind() == Kind.MESSAGE)
                .filter(_ -> RULES.mightHold(passage))
                .filter(author -> !author.isFamily())
                .flatMap(_ -> RULES.first(passage))
                .filter(found -> relation.equals(found.row().says().get("relation")));
    }
}
