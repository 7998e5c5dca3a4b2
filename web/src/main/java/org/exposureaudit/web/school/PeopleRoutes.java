package org.exposureaudit.web.school;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.SchoolFiles;
import org.exposureaudit.school.file.SchoolReading;
import org.exposureaudit.school.people.ListRead;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.SchoolTold;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.told.People;
import org.exposureaudit.web.http.session.told.People.Typed;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.school.PeoplePage.GivenList;
import org.exposureaudit.web.school.files.GivenFiles;

/// The people of the school: lists, names typed for this check only, or nobody.
public final class PeopleRoutes implements Feature {
    private static final String PATH = "people";
    private static final String NEXT = "policy";
    private static final int MOST_NAMES = 5_000;
    private static final List<Role> TYPED =
            List.of(Role.PUPIL, Role.EX_PUPIL, Role.PARENT, Role.COLLEAGUE, Role.GOVERNOR);

    private final Clock clock;

    /// Made for a server.
    public PeopleRoutes(Surroundings around) {
        this.clock = around.clock();
    }

    @Override
    public void add(Routes routes) {
        routes.get(PATH, this::show);
        routes.post(PATH, this::save);
        routes.upload(PATH + "/files", this::give);
        routes.post(PATH + "/forget/{key}", this::forget);
    }

    private Answer show(SessionVisit visit) throws IOException {
        return page(visit, typed(visit.session().state().people()), Errors.NONE);
    }

    private Answer.Page page(SessionVisit visit, Form typed, Errors errors) throws IOException {
        SessionState state = visit.session().state();
        List<GivenList> files =
                state.people().files().stream()
                        .map(file ->
                                new GivenList(
                                        file.name(), visit.link(PATH + "/forget/" + file.key())))
                        .toList();
        return new Answer.Page(
                "school/people.jte",
                "People",
                new PeoplePage(
                        typed,
                        errors,
                        Understood.of(read(visit.session(), state)),
                        files,
                        Stages.at(PATH, visit, state)));
    }

    private SchoolReading read(Session session, SessionState state) {
        return SchoolTold.read(session, state, LocalDate.now(clock.withZone(School.UK)));
    }

    private Answer save(SessionVisit visit) throws IOException {
        Form form = visit.form();
        List<Typed> typed = new ArrayList<>();
        boolean asTyped = true;
        for (Role role : TYPED) {
            TypedNames names = TypedNames.in(form.text(role.label()));
            names.names().forEach(name -> typed.add(new Typed(role, name)));
            asTyped &= names.asTyped();
        }
        if (typed.size() > MOST_NAMES) {
            Errors errors =
                    new Errors(
                            List.of(
                                    new FieldError(
                                            Role.PUPIL.label(),
                                            "These are more than 5,000 names. Add them as a list instead.")));
            return page(visit, form, errors).toMend();
        }
        visit.session().change(state -> state.with(new People(typed, state.people().files())));
        return asTyped ? visit.to(NEXT) : visit.to(PATH, toCheck(typed.size()));
    }

    private static Notice toCheck(int number) {
        return Notice.of(
                "We read this as "
                        + Words.count(number, "name", "names")
                        + ". They stand below as we understood them, one on a line, forename first. Mend what is wrong, then save again.");
    }

    private static Form typed(People people) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Role role : TYPED) {
            fields.put(
                    role.label(),
                    List.of(
                            people.typed().stream()
                                    .filter(person -> person.role() == role)
                                    .map(Typed::name)
                                    .collect(Collectors.joining("\n"))));
        }
        return Form.of(fields);
    }

    private Answer give(SessionVisit visit) throws IOException {
        Session session = visit.session();
        GivenFiles given = new GivenFiles(session, Set.of("csv", "xml", "txt"));
        String refused = given.from(visit);
        List<StoredUpload> files =
                GivenFiles.merged(session.state().people().files(), given.kept());
        String wrong = refused.isEmpty() ? wrong(session, given, files) : refused;
        if (!wrong.isEmpty()) {
            GivenFiles.forget(session, given.kept());
            Errors errors = new Errors(List.of(new FieldError("files", wrong)));
            return page(visit, typed(session.state().people()), errors).toMend();
        }
        List<StoredUpload> before = session.state().people().files();
        session.change(state -> state.with(new People(state.people().typed(), files)));
        GivenFiles.forget(session, before.stream().filter(file -> !files.contains(file)).toList());
        return visit.to(
                PATH,
                Notice.of(
                        "The list is read. Check what we understood."
                                + given.leftOut().sentence()));
    }

    private String wrong(Session session, GivenFiles given, List<StoredUpload> files)
            throws IOException {
        if (!given.refused().isEmpty()) {
            return given.refused().getFirst()
                    + " is not a list we can read. Add a CSV file, or a transfer file that ends in .xml.";
        }
        if (given.kept().isEmpty()) {
            return given.leftOut().isEmpty()
                    ? "Choose the list first."
                    : "There is no list of people in this ZIP, only "
                            + given.leftOut().kinds()
                            + ".";
        }
        if (given.kept().stream().anyMatch(file -> file.name().equals(SchoolFiles.TERMS))) {
            return "terms.csv holds dates, not people. Add it with the files of your school.";
        }
        SessionState state = session.state();
        try {
            SchoolReading reading =
                    read(session, state.with(new People(state.people().typed(), files)));
            return given.kept().stream()
                    .flatMap(file -> unread(reading, file.name()).stream())
                    .findFirst()
                    .orElse("");
        } catch (AuditException e) {
            return e.getMessage();
        }
    }

    // A list nobody could read would only seem to be one that names nobody.
    private static List<String> unread(SchoolReading reading, String name) {
        boolean read =
                reading.lists().stream()
                        .anyMatch(list ->
                                list.file().equals(name) && list.form() != ListRead.Form.UNKNOWN);
        if (read) {
            return List.of();
        }
        return List.of(
                reading.problems().stream()
                        .filter(problem -> problem.where().equals(name))
                        .map(problem ->
                                problem.message().startsWith(name)
                                        ? problem.message()
                                        : name + ": " + problem.message())
                        .findFirst()
                        .orElse(name + " is not a list we can read."));
    }

    private Answer forget(SessionVisit visit) throws IOException {
        Session session = visit.session();
        List<StoredUpload> gone =
                session.state().people().files().stream()
                        .filter(file -> file.key().equals(visit.path("key")))
                        .toList();
        if (gone.isEmpty()) {
            return new Answer.Missing();
        }
        session.change(state ->
                state.with(
                        new People(
                                state.people().typed(),
                                state.people().files().stream()
                                        .filter(file -> !gone.contains(file))
                                        .toList())));
        GivenFiles.forget(session, gone);
        return visit.to(PATH, Notice.of("The list is gone from this check."));
    }
}
