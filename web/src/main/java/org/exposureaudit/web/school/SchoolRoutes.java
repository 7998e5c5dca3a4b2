package org.exposureaudit.web.school;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.SchoolFiles;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.SchoolTold;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;
import org.exposureaudit.web.school.files.GivenFiles;

/// Your school: typed, from files the school gave, or the one that whoever runs the program has ready.
public final class SchoolRoutes implements Feature {
    private static final String PATH = "school";
    private static final String NEXT = "people";
    private static final Set<String> ENDINGS = Set.of("json", "csv", "xml", "txt");

    private final Clock clock;
    private final List<Path> prepared;

    /// Made for a server.
    public SchoolRoutes(Surroundings around) {
        this.clock = around.clock();
        this.prepared = around.settings().school();
    }

    @Override
    public void add(Routes routes) {
        routes.get(PATH, this::show);
        routes.post(PATH, this::save);
        routes.upload(PATH + "/files", this::give);
        routes.post(PATH + "/prepared", this::takePrepared);
        routes.post(PATH + "/forget", this::forget);
    }

    private Answer show(SessionVisit visit) throws IOException {
        SchoolChoice school = visit.session().state().school();
        return page(visit, SchoolForm.of(school), Errors.NONE);
    }

    private Answer.Page page(SessionVisit visit, Form typed, Errors errors) throws IOException {
        SessionState state = visit.session().state();
        List<StoredUpload> files = state.school().files();
        Understood understood =
                files.isEmpty() ? Understood.NOTHING : understood(visit.session(), state);
        return new Answer.Page(
                "school/school.jte",
                "Your school",
                new SchoolPage(
                        typed,
                        errors,
                        understood,
                        files.stream().map(StoredUpload::name).toList(),
                        !prepared.isEmpty(),
                        Stages.at(PATH, visit, state)));
    }

    private Understood understood(Session session, SessionState state) {
        return Understood.of(SchoolTold.read(session, state, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(School.UK));
    }

    private Answer save(SessionVisit visit) throws IOException {
        Form typed = visit.form();
        Errors errors = SchoolForm.errors(typed);
        if (errors.any()) {
            return page(visit, typed, errors).toMend();
        }
        SchoolChoice school = SchoolForm.school(typed);
        List<StoredUpload> before = visit.session().state().school().files();
        visit.session().change(state -> state.with(school));
        GivenFiles.forget(visit.session(), before);
        return visit.to(NEXT);
    }

    private Answer give(SessionVisit visit) throws IOException {
        Session session = visit.session();
        GivenFiles given = new GivenFiles(session, ENDINGS);
        String refused = given.from(visit);
        String wrong = refused.isEmpty() ? wrong(session, given) : refused;
        if (!wrong.isEmpty()) {
            GivenFiles.forget(session, given.kept());
            Errors errors = new Errors(List.of(new FieldError("files", wrong)));
            return page(visit, SchoolForm.of(session.state().school()), errors).toMend();
        }
        take(session, given.kept());
        return visit.to(
                PATH,
                Notice.of(
                        "Your school’s files are read. Check what we understood."
                                + given.leftOut().sentence()));
    }

    private String wrong(Session session, GivenFiles given) throws IOException {
        if (!given.refused().isEmpty()) {
            return given.refused().getFirst()
                    + " is not a file that describes a school. Add school.json, terms.csv and lists of people.";
        }
        if (given.kept().isEmpty()) {
            return given.leftOut().isEmpty()
                    ? "Choose the files your school gave you."
                    : "There is no file that describes a school in this ZIP, only "
                            + given.leftOut().kinds()
                            + ". Add school.json, terms.csv and lists of people.";
        }
        SessionState state = session.state();
        List<StoredUpload> files = GivenFiles.merged(state.school().files(), given.kept());
        if (files.stream().noneMatch(file -> file.name().equalsIgnoreCase(SchoolFiles.SCHOOL))) {
            return "There is no school.json among these files. It names the school and its hours. Ask your school for it, or type the name below.";
        }
        try {
            SchoolTold.read(session, state.with(SchoolChoice.described(files)), today());
            return "";
        } catch (AuditException e) {
            return e.getMessage();
        }
    }

    private static void take(Session session, List<StoredUpload> more) throws IOException {
        List<StoredUpload> before = session.state().school().files();
        List<StoredUpload> all = GivenFiles.merged(before, more);
        session.change(state -> state.with(SchoolChoice.described(all)));
        GivenFiles.forget(session, before.stream().filter(file -> !all.contains(file)).toList());
    }

    private Answer takePrepared(SessionVisit visit) throws IOException {
        if (prepared.isEmpty()) {
            return new Answer.Missing();
        }
        Session session = visit.session();
        GivenFiles given = new GivenFiles(session, ENDINGS);
        for (Path folder : prepared) {
            copy(folder, given);
        }
        String wrong = wrong(session, given);
        if (!wrong.isEmpty()) {
            GivenFiles.forget(session, given.kept());
            Errors errors = new Errors(List.of(new FieldError("files", wrong)));
            return page(visit, SchoolForm.of(session.state().school()), errors).toMend();
        }
        take(session, given.kept());
        return visit.to(
                PATH,
                Notice.of("Your school’s details are filled in." + given.leftOut().sentence()));
    }

    private static void copy(Path folder, GivenFiles given) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (isOfSchool(name)) {
                try (InputStream content = Files.newInputStream(file)) {
                    given.take("", name, content);
                }
            } else if (!name.startsWith(".")) {
                given.leftOut().add(name);
            }
        }
    }

    // The folder of a school may hold other things, which are not asked for here.
    private static boolean isOfSchool(String name) {
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private Answer forget(SessionVisit visit) throws IOException {
        List<StoredUpload> before = visit.session().state().school().files();
        visit.session().change(state -> state.with(SchoolChoice.NONE));
        GivenFiles.forget(visit.session(), before);
        return visit.to(PATH, Notice.of("Your school’s files are gone from this check."));
    }
}
