package org.exposureaudit.web.start;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Launch;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.Visit;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.session.Sessions;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;
import org.exposureaudit.web.http.tag.Words;

/// Keeping a check for another day, and coming back to it: only who has both the code and the passphrase can.
public final class KeepRoutes implements Feature {
    private static final String KEEP = "keep";
    private static final String BACK = "/come-back";
    private static final String PASSPHRASE = "passphrase";
    private static final String AGAIN = "again";
    private static final String CODE = "code";
    private static final String DAYS = "days";
    private static final String NOT_OPENED =
            "This browser was not opened by the program. Open the address it gave when it started, and come back from there.";
    private static final int SHORTEST = 12;
    private static final List<Integer> CHOICES = List.of(1, 7, 30);

    private final Sessions sessions;
    private final Launch launch;
    private final Clock clock;

    /// Pages for sessions of this server.
    public KeepRoutes(Surroundings around) {
        this.sessions = around.sessions();
        this.launch = around.launch();
        this.clock = around.clock();
    }

    @Override
    public void add(Routes routes) {
        routes.get(KEEP, _ -> keepPage(KeepPage.asking(CHOICES, Errors.NONE)));
        routes.post(KEEP, this::keep);
        routes.open(BACK, _ -> backPage(new ComeBackPage("", "", Errors.NONE)));
        routes.open(BACK + "/{token}", visit -> backPage(tokenPage(visit.path("token"))));
        routes.openPost(BACK, this::comeBack);
    }

    private static ComeBackPage tokenPage(String token) {
        return new ComeBackPage(token, "", Errors.NONE);
    }

    private static Answer.Page keepPage(KeepPage page) {
        return new Answer.Page("start/keep.jte", "Keep this check for another day", page);
    }

    private static Answer.Page backPage(ComeBackPage page) {
        return new Answer.Page("start/come-back.jte", "Come back to a check", page);
    }

    private Answer keep(SessionVisit visit) throws IOException {
        Form form = visit.form();
        Errors errors = errors(form);
        if (errors.any()) {
            return keepPage(KeepPage.asking(CHOICES, errors)).toMend();
        }
        Instant until = clock.instant().plus(Duration.ofDays(Integer.parseInt(form.text(DAYS))));
        String code = sessions.keep(visit.session(), until, secret(form, PASSPHRASE));
        String day = Words.date(until.atZone(clock.getZone()).toLocalDate());
        return keepPage(KeepPage.kept(code, day));
    }

    private static Errors errors(Form form) {
        List<FieldError> errors = new ArrayList<>();
        if (CHOICES.stream().noneMatch(days -> form.text(DAYS).equals(days.toString()))) {
            errors.add(new FieldError(DAYS, "Choose how long it is kept."));
        }
        String passphrase = new String(secret(form, PASSPHRASE));
        if (passphrase.length() < SHORTEST) {
            errors.add(
                    new FieldError(
                            PASSPHRASE,
                            "Choose a passphrase of at least "
                                    + SHORTEST
                                    + " characters, for example four words that do not belong together."));
        } else if (!passphrase.equals(new String(secret(form, AGAIN)))) {
            errors.add(
                    new FieldError(AGAIN, "The two passphrases differ. Type the same one twice."));
        }
        return new Errors(errors);
    }

    // A passphrase may begin or end with a space.
    private static char[] secret(Form form, String field) {
        return form.all(field).stream().findFirst().orElse("").toCharArray();
    }

    private Answer comeBack(Visit visit) throws IOException {
        Form form = visit.form();
        String token = form.text(Launch.FIELD);
        if (!launch.admits(visit)) {
            return mend(token, form, CODE, NOT_OPENED);
        }
        Optional<Sessions.Started> started =
                sessions.reopen(form.text(CODE), secret(form, PASSPHRASE));
        return started.<Answer>map(
                        begun -> new Answer.Begin(begun.session().id(), begun.secret(), "results"))
                .orElseGet(() ->
                        mend(
                                "",
                                form,
                                CODE,
                                "There is no check for this code and passphrase. Look at both again. It might also be"
                                        + " past its day; then it is deleted."));
    }

    private static Answer mend(String token, Form form, String field, String words) {
        Errors errors = new Errors(List.of(new FieldError(field, words)));
        return backPage(new ComeBackPage(token, form.text(CODE), errors)).toMend();
    }
}
