package org.exposureaudit.web.findings.who;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Casebooks;
import org.exposureaudit.web.findings.book.Marking;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.told.Marks.Same;
import org.exposureaudit.web.http.tag.Words;

/// Asks the user who an account belongs to.
public final class WhoRoutes {
    private static final String TITLE = "Is this them?";
    private static final String ALL = "all";

    /// They need nothing but the session of each request.
    public WhoRoutes() {}

    /// Names the addresses it answers.
    public void add(Routes routes) {
        routes.get("who", WhoRoutes::next);
        routes.get("who/{question}", WhoRoutes::show);
        routes.post("who/{question}", WhoRoutes::answer);
    }

    private static Answer next(SessionVisit visit) throws IOException {
        Optional<Casebook> book = Casebooks.of(visit);
        if (book.isEmpty()) {
            return visit.to("results");
        }
        Questions questions = Questions.of(book.get());
        List<Question> open = questions.open();
        return open.isEmpty()
                ? list(visit, book.get(), questions)
                : page(visit, book.get(), questions, open.getFirst());
    }

    private static Answer show(SessionVisit visit) throws IOException {
        Optional<Casebook> book = Casebooks.of(visit);
        if (book.isEmpty()) {
            return new Answer.Missing();
        }
        Questions questions = Questions.of(book.get());
        String id = visit.path("question");
        if (id.equals(ALL)) {
            return list(visit, book.get(), questions);
        }
        return find(questions, id)
                .map(question -> page(visit, book.get(), questions, question))
                .orElseGet(Answer.Missing::new);
    }

    private static Answer answer(SessionVisit visit) throws IOException {
        Optional<Casebook> book = Casebooks.of(visit);
        Optional<Question> question =
                book.flatMap(each -> find(Questions.of(each), visit.path("question")));
        Optional<Same> answer = WhoBuilder.named(visit.form().text("answer"));
        if (question.isEmpty() || answer.isEmpty()) {
            return new Answer.Missing();
        }
        int change =
                Marking.change(
                        visit.session(),
                        marks -> marks.answered(question.get().key(), answer.get()));
        return visit.to(
                "who", new Notice(said(answer.get()), visit.link(Marking.undo(change, "who"))));
    }

    private static String said(Same answer) {
        return switch (answer) {
            case YES -> "Noted: it is the same person. The results take it into account.";
            case NO -> "Noted: it is somebody else. What rested on it is gone from the results.";
            case FAMILY -> "Noted: it is the same person, and your family.";
            case NOT_SURE -> "Noted. The results go on saying ‘might be’.";
        };
    }

    private static Optional<Question> find(Questions questions, String id) {
        return questions.all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Answer page(
            SessionVisit visit, Casebook book, Questions questions, Question question) {
        return new Answer.Page(
                "findings/who.jte",
                TITLE,
                new WhoBuilder(book.report(), questions, visit::link).page(question));
    }

    private static Answer list(SessionVisit visit, Casebook book, Questions questions) {
        int all = questions.all().size();
        int open = questions.open().size();
        String lead =
                all == 0
                        ? "There is nobody we are unsure about."
                        : open == 0
                                ? "You have answered for everybody. You can change an answer here."
                                : Words.count(open, "question", "questions")
                                        + " left of "
                                        + all
                                        + ".";
        return new Answer.Page(
                "findings/who-all.jte",
                TITLE,
                new WhoListPage(
                        lead,
                        new WhoBuilder(book.report(), questions, visit::link).list(),
                        open == 0));
    }
}
