package org.exposureaudit.web.checklist;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.web.http.session.told.Answers;
import org.exposureaudit.web.http.session.told.Answers.Given;

/// The questions that belong to a policy's clauses, and which of them are still open.
final class Questions {
    private final Policy policy;
    private final Answers answers;
    private final List<Question> asked;

    Questions(Policy policy, Answers answers) {
        this.policy = policy;
        this.answers = answers;
        this.asked =
                policy.questions().stream()
                        .filter(question ->
                                policy.clauses().stream()
                                        .anyMatch(clause ->
                                                clause.questions().contains(question.id())))
                        .toList();
    }

    int all() {
        return asked.size();
    }

    int open() {
        return Math.toIntExact(asked.stream().filter(this::isOpen).count());
    }

    /// The next one without an answer, after the one that was put off.
    Optional<QuestionView> next(String after) {
        List<Question> open = asked.stream().filter(this::isOpen).toList();
        int before = open.stream().map(Question::id).toList().indexOf(after);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(view(open.get((before + 1) % open.size())));
    }

    private boolean isOpen(Question question) {
        return answers.to(policy.id(), question.id()).isEmpty();
    }

    private QuestionView view(Question question) {
        List<String> sections =
                policy.clauses().stream()
                        .filter(clause -> clause.questions().contains(question.id()))
                        .map(Clause::section)
                        .distinct()
                        .toList();
        String where =
                sections.isEmpty() ? "" : " It belongs to: " + String.join(", ", sections) + ".";
        Optional<Given> given = answers.to(policy.id(), question.id());
        return QuestionView.of(policy, "", question, given, question.theme() + "." + where);
    }
}
