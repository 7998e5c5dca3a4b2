package org.exposureaudit.web.settings;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.exposureaudit.Detectors;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;

/// Switches checks off and on, and keeps the names and words a user knows to be harmless.
public final class SettingsRoutes implements Feature {
    private static final String PATH = "settings";
    private static final String LOOK = "look";
    private static final String ALLOWED = "allowed";
    private static final int MOST_WORDS = 500;
    private static final int LONGEST_WORD = 100;

    /// They need nothing but the session of each request.
    public SettingsRoutes() {}

    @Override
    public void add(Routes routes) {
        routes.get(PATH, SettingsRoutes::show);
        routes.post(PATH, SettingsRoutes::save);
        routes.post(PATH + "/reset", SettingsRoutes::reset);
    }

    private static Answer show(SessionVisit visit) throws IOException {
        Choices choices = visit.session().state().choices();
        return page(SettingsPage.of(choices, String.join("\n", choices.allowed()), Errors.NONE));
    }

    private static Answer.Page page(SettingsPage page) {
        return new Answer.Page("settings/settings.jte", "What to leave out", page);
    }

    private static Answer save(SessionVisit visit) throws IOException {
        Form form = visit.form();
        SortedSet<String> off = new TreeSet<>(Detectors.examined());
        off.removeAll(form.all(LOOK));
        List<String> words = form.text(ALLOWED).lines().map(String::strip).toList();
        Errors errors = errors(words);
        if (errors.any()) {
            return page(SettingsPage.of(Choices.NONE.without(off), form.text(ALLOWED), errors))
                    .toMend();
        }
        Choices choices = Choices.NONE.without(off).allowing(words);
        visit.session().change(state -> state.with(choices));
        return visit.to(
                PATH, Notice.of("Saved. Your results, the checklist and reports follow it."));
    }

    private static Errors errors(List<String> words) {
        String wrong = "";
        if (words.size() > MOST_WORDS) {
            wrong = "These are more than " + MOST_WORDS + " lines. Keep those that matter most.";
        } else if (words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            wrong = "A line is longer than a name or a few words. Put one on each line.";
        } else if (words.stream().anyMatch(word -> word.length() == 1)) {
            wrong = "A single letter would leave out far too much. Write the whole name or word.";
        }
        return wrong.isEmpty() ? Errors.NONE : new Errors(List.of(new FieldError(ALLOWED, wrong)));
    }

    private static Answer reset(SessionVisit visit) throws IOException {
        visit.session().change(state -> state.with(Choices.NONE));
        return visit.to(PATH, Notice.of("Everything is looked for again, and nothing is allowed."));
    }
}
