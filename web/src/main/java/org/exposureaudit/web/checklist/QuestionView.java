package org.exposureaudit.web.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.web.http.session.told.Answers.Given;
import org.exposureaudit.web.http.session.told.Answers.Reply;
import org.exposureaudit.web.http.tag.Choice;

/// A question of a policy as it is shown.
///
/// @param policy the policy's id
/// @param clause the id of the clause on whose page it stands; empty on the list
/// @param id the question's id
/// @param text the question
/// @param hint where it belongs
/// @param choices yes, no, not sure
/// @param note what the user noted with the answer
/// @param said the answer in words; empty while there is none
/// @param advice what to do after this answer; empty where there is nothing to do
public record QuestionView(
        String policy,
        String clause,
        String id,
        String text,
        String hint,
        List<Choice> choices,
        String note,
        String said,
        String advice) {

    /// Copies the list.
    public QuestionView {
        choices = List.copyOf(choices);
    }

    static QuestionView of(
            Policy policy, String clause, Question question, Optional<Given> given, String hint) {
        Optional<Reply> reply = given.map(Given::reply);
        return new QuestionView(
                policy.id(),
                clause,
                question.id(),
                question.text(),
                hint,
                List.of(
                        choice("yes", "Yes", reply, Reply.YES),
                        choice("no", "No", reply, Reply.NO),
                        choice("not-sure", "Not sure", reply, Reply.NOT_SURE)),
                given.map(Given::note).orElse(""),
                reply.map(QuestionView::words).orElse(""),
                reply.filter(said -> !isSafe(question, said))
                        .map(_ -> question.otherwise())
                        .orElse(""));
    }

    /// Whether the user has answered.
    public boolean isAnswered() {
        return !said.isEmpty();
    }

    /// Whether nothing is to be done after this reply.
    static boolean isSafe(Question question, Reply reply) {
        return switch (reply) {
            case YES -> isSafe(question, "yes");
            case NO -> isSafe(question, "no");
            case NOT_SURE -> false;
        };
    }

    private static boolean isSafe(Question question, String word) {
        return question.safeAnswer().toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static String words(Reply reply) {
        return switch (reply) {
            case YES -> "You said yes.";
            case NO -> "You said no.";
            case NOT_SURE -> "You are not sure yet.";
        };
    }

    private static Choice choice(String value, String label, Optional<Reply> given, Reply reply) {
        return new Choice(value, label, "", given.filter(said -> said == reply).isPresent());
    }
}
