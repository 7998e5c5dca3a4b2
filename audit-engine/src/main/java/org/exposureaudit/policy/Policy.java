package org.exposureaudit.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One school's policy as data. Immutable.
///
/// @param id its short name, which begins the ids of its clauses
/// @param title what it is called
/// @param school whose it is
/// @param version its year or other mark
/// @param stale what to say about the age of this copy
/// @param related other documents it points to, which were not seen
/// @param interception who may look into private messages
/// @param consequences what may follow
/// @param tell by event, whom to tell
/// @param questions what data cannot answer
/// @param clauses all its clauses, in its order
/// @param verdicts by detector, what is tried in order; the last one always fits
public record Policy(
        String id,
        String title,
        String school,
        String version,
        String stale,
        List<String> related,
        String interception,
        String consequences,
        Map<String, List<TellRoute>> tell,
        List<Question> questions,
        List<Clause> clauses,
        Map<String, List<Verdict>> verdicts) {

    /// Copies the collections; maps keep their order.
    public Policy {
        related = List.copyOf(related);
        tell = Collections.unmodifiableMap(new LinkedHashMap<>(tell));
        questions = List.copyOf(questions);
        clauses = List.copyOf(clauses);
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    /// The clause of this id.
    public Optional<Clause> clause(String wanted) {
        return clauses.stream().filter(clause -> clause.id().equals(wanted)).findFirst();
    }

    /// The question of this id.
    public Optional<Question> question(String wanted) {
        return questions.stream().filter(question -> question.id().equals(wanted)).findFirst();
    }

    /// What this policy says of an observation of this detector; silent where it lists no verdict for it.
    public Ruling rule(String detector, Standing standing) {
        return verdicts.getOrDefault(detector, List.of()).stream()
                .filter(verdict -> verdict.when().fits(standing))
                .map(Verdict::ruling)
                .findFirst()
                .orElse(Ruling.SILENT);
    }

    /// No text of a policy in a log.
    @Override
    public String toString() {
        return "Policy[" + id + ", " + clauses.size() + " clauses]";
    }
}
