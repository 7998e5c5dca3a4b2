package org.exposureaudit.web.findings.one;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Casebooks;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.findings.book.Marking;
import org.exposureaudit.web.findings.book.Noting;
import org.exposureaudit.web.findings.one.FindingPage.Telling;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;

/// One finding, and what the user notes on it.
public final class FindingRoutes {
    private static final String PATH = "findings/{fingerprint}";
    private static final int LONGEST = 200;

    /// They need nothing but the session of each request.
    public FindingRoutes() {}

    /// Names the addresses it answers.
    public void add(Routes routes) {
        routes.get(PATH, FindingRoutes::show);
        routes.post(PATH, FindingRoutes::note);
        routes.post("undo/{change}/{to}", FindingRoutes::undo);
    }

    private static Answer show(SessionVisit visit) throws IOException {
        Optional<Casebook> book = Casebooks.of(visit);
        Optional<Entry> entry = book.flatMap(each -> each.find(visit.path("fingerprint")));
        if (entry.isEmpty()) {
            return new Answer.Missing();
        }
        return page(visit, book.orElseThrow(), entry.get(), untold(book.orElseThrow()));
    }

    private static Answer.Page page(SessionVisit visit, Casebook book, Entry entry, Telling telling)
            throws IOException {
        return Casebooks.withIndex(
                visit,
                around ->
                        new Answer.Page(
                                "findings/one.jte",
                                "One finding",
                                new FindingBuilder(book, visit::link, around)
                                        .page(entry, visit.query().has("more"), telling)));
    }

    private static Telling untold(Casebook book) {
        LocalDate today = book.report().asOf();
        return new Telling(
                "discussed",
                "",
                Integer.toString(today.getDayOfMonth()),
                Integer.toString(today.getMonthValue()),
                Integer.toString(today.getYear()),
                Errors.NONE);
    }

    private static Answer note(SessionVisit visit) throws IOException {
        Optional<Casebook> book = Casebooks.of(visit);
        String fingerprint = visit.path("fingerprint");
        Form form = visit.form();
        boolean there = book.isPresent() && isKnown(book.get(), fingerprint);
        Optional<Mark.Kind> kind = Noting.named(form.text("do"));
        Optional<Mark.Kind> back = Noting.named(form.text("back"));
        if (!there || (kind.isEmpty() && back.isEmpty() && !form.has("told"))) {
            return new Answer.Missing();
        }
        if (form.has("told")) {
            return tell(visit, book.get(), fingerprint);
        }
        int change;
        String said;
        if (kind.isPresent()) {
            change = Marking.mark(visit.session(), List.of(fingerprint), kind);
            said = Noting.noted(kind.get(), 1);
        } else {
            change =
                    Marking.change(
                            visit.session(),
                            marks -> marks.without(List.of(fingerprint), back.orElseThrow()));
            said = "Taken back.";
        }
        return done(visit, fingerprint, change, said);
    }

    // A finding an answer took off the list is marked still, and can be marked anew.
    private static boolean isKnown(Casebook book, String fingerprint) {
        return book.find(fingerprint).isPresent() || !book.marks().of(fingerprint).isEmpty();
    }

    private static Answer tell(SessionVisit visit, Casebook book, String fingerprint)
            throws IOException {
        Form form = visit.form();
        List<FieldError> errors = new ArrayList<>();
        String whom = form.text("whom");
        if (whom.isEmpty() || whom.length() > LONGEST) {
            errors.add(new FieldError("whom", "Enter whom you told, for example the headteacher"));
        }
        Optional<LocalDate> on = day(form);
        if (on.isEmpty() || on.get().isAfter(book.report().asOf().plusDays(1))) {
            errors.add(
                    new FieldError(
                            "on", "Enter the day as a date that has been, for example 27 11 2026"));
        }
        boolean reported = form.text("how").equals("reported");
        Optional<Entry> entry = book.find(fingerprint);
        if (!errors.isEmpty() && entry.isPresent()) {
            Telling telling =
                    new Telling(
                            reported ? "reported" : "discussed",
                            whom,
                            form.text("on-day"),
                            form.text("on-month"),
                            form.text("on-year"),
                            new Errors(errors));
            return page(visit, book, entry.get(), telling).toMend();
        }
        Mark.Kind kind = reported ? Mark.Kind.REPORTED : Mark.Kind.DISCUSSED;
        int change =
                Marking.change(
                        visit.session(),
                        marks ->
                                marks.with(
                                        List.of(fingerprint),
                                        new Mark(kind, whom, on.orElse(LocalDate.MAX), "")));
        return done(visit, fingerprint, change, Noting.noted(kind, 1));
    }

    private static Optional<LocalDate> day(Form form) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(form.text("on-year")),
                            Integer.parseInt(form.text("on-month")),
                            Integer.parseInt(form.text("on-day"))));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    // The answer may have taken the finding off the list; then the list says so.
    private static Answer done(SessionVisit visit, String fingerprint, int change, String said)
            throws IOException {
        boolean left = Casebooks.of(visit).flatMap(book -> book.find(fingerprint)).isPresent();
        Notice notice =
                new Notice(said, visit.link(Marking.undo(change, left ? fingerprint : "findings")));
        return visit.to(left ? "findings/" + fingerprint : "findings", notice);
    }

    private static Answer undo(SessionVisit visit) throws IOException {
        String to = visit.path("to");
        String number = visit.path("change");
        if (!number.matches("\\d{1,9}")) {
            return new Answer.Missing();
        }
        visit.session().change(state -> state.with(state.marks().undone(Integer.parseInt(number))));
        Notice notice = Notice.of("It is as it was before.");
        if (List.of("who", "findings", "report").contains(to)) {
            return visit.to(to, notice);
        }
        boolean there = Casebooks.of(visit).flatMap(book -> book.find(to)).isPresent();
        return visit.to(there ? "findings/" + to : "findings", notice);
    }
}
