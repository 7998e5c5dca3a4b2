package org.exposureaudit.web.checklist;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.told.Answers;
import org.exposureaudit.web.http.session.told.Answers.Given;
import org.exposureaudit.web.http.session.told.Answers.Reply;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;

/// The pages of the checklist.
public final class ChecklistRoutes implements Feature {
    private static final String LIST = "checklist";
    private static final String CLAUSE = LIST + "/{policy}/{clause}";
    private static final String POLICY = "policy";
    private static final String QUESTION = "question";
    private static final String REPLY = "reply";
    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 2_000;

    @Override
    public void add(Routes routes) {
        routes.get(LIST, this::list);
        routes.get(CLAUSE, this::clause);
        routes.post(LIST + "/answer", this::answer);
        routes.post(LIST + "/withdraw", this::withdraw);
    }

    private Answer list(SessionVisit visit) throws IOException {
        Form query = visit.query();
        Checklists checklists = Checklists.of(visit.session());
        Optional<Policy> policy = checklists.policy(query.text(POLICY));
        return policy.map(chosen -> page(visit, checklists, chosen, Errors.NONE))
                .orElseGet(() ->
                        new Answer.Page(
                                "checklist/none.jte",
                                "Checklist",
                                new NonePage(visit.link(POLICY))));
    }

    private Answer.Page page(
            SessionVisit visit, Checklists checklists, Policy policy, Errors errors) {
        ChecklistPage.Links links = new ChecklistPage.Links(visit.link(""));
        ChecklistPage page =
                ChecklistPage.of(
                        new ChecklistPage.View(
                                checklists,
                                policy,
                                visit.query().text("show").equals("mine"),
                                visit.query().text("after")),
                        links,
                        errors);
        return new Answer.Page("checklist/list.jte", "Checklist", page);
    }

    private Answer clause(SessionVisit visit) throws IOException {
        Checklists checklists = Checklists.of(visit.session());
        Optional<Policy> policy = checklists.exactly(visit.path(POLICY));
        Optional<Clause> clause = policy.flatMap(found -> found.clause(visit.path("clause")));
        if (policy.isEmpty() || clause.isEmpty()) {
            return new Answer.Missing();
        }
        ChecklistPage.Links links = new ChecklistPage.Links(visit.link(""));
        ClausePage page = ClausePage.of(checklists, policy.get(), clause.get(), links);
        return new Answer.Page("checklist/clause.jte", "A rule", page);
    }

    private Answer answer(SessionVisit visit) throws IOException {
        Form form = visit.form();
        Checklists checklists = Checklists.of(visit.session());
        Optional<Policy> policy = checklists.exactly(form.text(POLICY));
        Optional<Question> question = policy.flatMap(found -> found.question(form.text(QUESTION)));
        if (policy.isEmpty() || question.isEmpty()) {
            return new Answer.Missing();
        }
        Optional<Reply> reply = reply(form.text(REPLY));
        if (reply.isEmpty()) {
            Errors errors =
                    new Errors(
                            List.of(
                                    new FieldError(
                                            REPLY, "Choose an answer. “Not sure” is one too.")));
            return page(visit, checklists, policy.get(), errors).toMend();
        }
        String note = form.text(NOTE);
        Given given =
                new Given(reply.get(), note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
        visit.session()
                .change(state ->
                        state.with(
                                state.answers()
                                        .with(policy.get().id(), question.get().id(), given)));
        return back(visit, form, new Notice(saved(question.get(), reply.get()), ""));
    }

    private static String saved(Question question, Reply reply) {
        return QuestionView.isSafe(question, reply)
                ? "Your answer is saved. There is nothing to do about it."
                : "Your answer is saved. " + question.otherwise();
    }

    private Answer withdraw(SessionVisit visit) throws IOException {
        Form form = visit.form();
        visit.session()
                .change(state -> {
                    Answers fewer = state.answers().without(form.text(POLICY), form.text(QUESTION));
                    return state.with(fewer);
                });
        return back(visit, form, Notice.of("Your answer is taken back."));
    }

    // Answered at the top of the list, the next question comes; answered at its clause, the clause
    // stays.
    private static Answer back(SessionVisit visit, Form form, Notice notice) {
        String clause = form.text("clause");
        String policy = form.text(POLICY);
        boolean plain = (policy + clause).matches("[A-Za-z0-9._-]*");
        if (plain && !clause.isEmpty()) {
            return visit.to(LIST + "/" + policy + "/" + clause, notice);
        }
        return visit.to(plain ? LIST + "?policy=" + policy : LIST, notice);
    }

    private static Optional<Reply> reply(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(Reply.YES);
            case "no" -> Optional.of(Reply.NO);
            case "not-sure" -> Optional.of(Reply.NOT_SURE);
            default -> Optional.empty();
        };
    }

    /// Where no policy is chosen yet.
    ///
    /// @param choose where to choose one
    public record NonePage(String choose) {}
}
