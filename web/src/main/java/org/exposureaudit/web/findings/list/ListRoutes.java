package org.exposureaudit.web.findings.list;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Casebooks;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.findings.book.Filter;
import org.exposureaudit.web.findings.book.Marking;
import org.exposureaudit.web.findings.book.Noting;
import org.exposureaudit.web.findings.book.Phrases;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.told.Mark;

/// The list of findings, and what is done with several at once.
public final class ListRoutes {
    private static final String FINDINGS = "findings";

    /// They need nothing but the session of each request.
    public ListRoutes() {}

    /// Names the addresses it answers.
    public void add(Routes routes) {
        routes.get(FINDINGS, ListRoutes::show);
        routes.post(FINDINGS, ListRoutes::change);
    }

    private static Answer show(SessionVisit visit) throws IOException {
        Optional<Casebook> book = Casebooks.of(visit);
        if (book.isEmpty()) {
            return visit.to("results");
        }
        return new Answer.Page(
                "findings/list.jte",
                "Findings",
                new ListBuilder(book.get(), visit::link)
                        .page(Filter.of(visit.query()), Set.of(), Casebooks.isPartial(visit)));
    }

    // Which findings there are is looked up, so that nothing but a finding of this session can be
    // marked.
    private static Answer change(SessionVisit visit) throws IOException {
        Optional<Casebook> book = Casebooks.of(visit);
        Form form = visit.form();
        Optional<Mark.Kind> kind = Noting.named(form.text("do"));
        if (book.isEmpty() || (kind.isEmpty() && !form.text("do").equals("open"))) {
            return new Answer.Missing();
        }
        Filter filter = Filter.of(form);
        String back = FINDINGS + filter.query();
        List<String> meant = meant(form, filter, book.get(), visit);
        if (meant.isEmpty()) {
            return visit.to(back, Notice.of("No finding is ticked. Tick some first."));
        }
        int change = Marking.mark(visit.session(), meant, kind);
        String said =
                kind.map(one -> Noting.noted(one, meant.size()))
                        .orElse(
                                Phrases.count(meant.size(), "finding", "findings")
                                        + " put back to look at.");
        return visit.to(back, new Notice(said, visit.link(Marking.undo(change, FINDINGS))));
    }

    private static List<String> meant(Form form, Filter filter, Casebook book, SessionVisit visit) {
        if (form.has("all")) {
            return new ListBuilder(book, visit::link)
                    .shown(filter).stream().map(Entry::fingerprint).toList();
        }
        Set<String> ticked = new LinkedHashSet<>(form.all("f"));
        return ticked.stream().filter(one -> book.find(one).isPresent()).toList();
    }
}
