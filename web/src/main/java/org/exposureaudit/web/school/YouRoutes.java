package org.exposureaudit.web.school;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.told.You;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;
import org.exposureaudit.web.school.files.SmallFile;

/// About you: who the user is, typed or from a file, and saved to one.
public final class YouRoutes implements Feature {
    private static final String PATH = "you";
    private static final String FILE = "me.json";

    private final Clock clock;

    /// Made for a server.
    public YouRoutes(Surroundings around) {
        this.clock = around.clock();
    }

    @Override
    public void add(Routes routes) {
        routes.get(PATH, this::show);
        routes.post(PATH, this::save);
        routes.upload(PATH + "/load", this::load);
        routes.get(PATH + "/" + FILE, this::download);
    }

    private Answer show(SessionVisit visit) throws IOException {
        return page(visit, YouForm.of(visit.session().state().you()), Errors.NONE);
    }

    private static Answer.Page page(SessionVisit visit, Form typed, Errors errors)
            throws IOException {
        Stages stages = Stages.at(PATH, visit, visit.session().state());
        return new Answer.Page("school/you.jte", "About you", new YouPage(typed, errors, stages));
    }

    private Answer save(SessionVisit visit) throws IOException {
        Form typed = visit.form();
        LocalDate today = LocalDate.now(clock);
        Errors errors = YouForm.errors(typed, today);
        if (errors.any()) {
            return page(visit, typed, errors).toMend();
        }
        You you = YouForm.you(typed, today);
        visit.session().change(state -> state.with(you));
        return visit.to(typed.text("then").equals("file") ? PATH + "/" + FILE : "school");
    }

    private Answer load(SessionVisit visit) throws IOException {
        List<You> read = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        visit.form((_, name, content) -> {
            if (!name.isEmpty() && read.isEmpty()) {
                try {
                    read.add(read(content));
                } catch (AuditException e) {
                    wrong.add(e.getMessage());
                }
            }
        });
        if (read.isEmpty()) {
            String text = wrong.isEmpty() ? "Choose the file first." : wrong.getFirst();
            Errors errors = new Errors(List.of(new FieldError("file", text)));
            return page(visit, YouForm.of(visit.session().state().you()), errors).toMend();
        }
        visit.session().change(state -> state.with(read.getFirst()));
        return visit.to(
                PATH,
                Notice.of("The fields below are filled in from your file. Check them, then save."));
    }

    private static You read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(SmallFile.MOST_BYTES + 1);
        if (bytes.length > SmallFile.MOST_BYTES) {
            throw new InvalidInputException("This file is far too large for what it should hold.");
        }
        return You.of(MeFile.read(SmallFile.of(FILE, bytes)));
    }

    private Answer download(SessionVisit visit) throws IOException {
        String text = MeFile.text(visit.session().state().you().me());
        return new Answer.Download(
                FILE, "application/json", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
