package org.exposureaudit.web.http.session.told;

import java.util.List;
import org.exposureaudit.finding.Choices;

/// What a check judges by.
///
/// @param policies the ids of the shipped policies
/// @param own a policy file of the user's own as text, or an empty text
/// @param choices which checks they switched off, and which names and words they know to be harmless
record Rules(List<String> policies, String own, Choices choices) {
    static final Rules NONE = new Rules(List.of(), "", Choices.NONE);

    Rules {
        policies = List.copyOf(policies);
    }

    Rules with(Choices others) {
        return new Rules(policies, own, others);
    }

    Rules under(List<String> ids, String file) {
        return new Rules(ids, file, choices);
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "Rules[" + policies.size() + " policies]";
    }
}
