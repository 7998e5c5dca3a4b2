package org.exposureaudit.web.upload;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.upload.UploadRefusedException;
import org.exposureaudit.web.http.tag.Action;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;
import org.exposureaudit.web.http.tag.FileRow;
import org.exposureaudit.web.http.tag.Words;

/// Bring your data: files and folders, uploaded one by one by our script or all in one form, or read where they lie.
public final class BringRoutes implements Feature {
    private static final String PATH = "bring";
    private static final String NEXT = "progress";
    private static final int MOST_PLACES = 100;

    private final boolean ownComputer;

    /// Made for a server.
    public BringRoutes(Surroundings around) {
        this.ownComputer = around.settings().isPrivate();
    }

    @Override
    public void add(Routes routes) {
        routes.get(PATH, this::show);
        routes.upload(PATH, this::takeForm);
        routes.upload(PATH + "/file", this::takeFile);
        routes.post(PATH + "/start", this::start);
        routes.post(PATH + "/place", this::takePlace);
        routes.post(PATH + "/remove/{key}", this::remove);
    }

    private Answer show(SessionVisit visit) throws IOException {
        return page(visit, "", Errors.NONE);
    }

    private Answer.Page page(SessionVisit visit, String place, Errors errors) throws IOException {
        List<Brought> brought = Brought.all(visit.session().state());
        List<FileRow> files =
                brought.stream()
                        .map(each -> FileRows.waiting(each, "Added", List.of(removal(visit, each))))
                        .toList();
        return new Answer.Page(
                "upload/bring.jte",
                "Your data",
                new BringPage(
                        lead(brought),
                        files,
                        place,
                        ownComputer,
                        errors,
                        GuideRoutes.links(visit)));
    }

    private static String lead(List<Brought> brought) {
        if (brought.isEmpty()) {
            return "Nothing is read yet. Add the first copy of your data and we start at once.";
        }
        return Words.count(brought.size(), "thing is", "things are")
                + " added so far. You can add more now or later.";
    }

    /// What takes a thing off the list again.
    static Action removal(SessionVisit visit, Brought brought) {
        return new Action(
                visit.link(PATH + "/remove/" + brought.key()),
                "Take it off the list",
                brought.name());
    }

    // The whole form at once, for browsers without our script.
    private Answer takeForm(SessionVisit visit) throws IOException {
        List<StoredUpload> kept = new ArrayList<>();
        List<FieldError> refused = new ArrayList<>();
        try {
            visit.form((_, sent, content) -> {
                GivenName name = GivenName.of(sent);
                if (name.refusal().isEmpty() && !name.isNothing()) {
                    kept.add(keep(visit.session(), name, content));
                } else if (!name.isNothing()) {
                    refused.add(new FieldError("files", name.name() + " " + name.refusal()));
                }
            });
        } catch (UploadRefusedException e) {
            refused.add(new FieldError("files", e.sentence()));
        }
        if (kept.isEmpty() && refused.isEmpty()) {
            refused.add(new FieldError("files", "Choose the files first."));
        }
        if (!refused.isEmpty()) {
            return page(visit, "", new Errors(refused)).toMend();
        }
        return begin(visit);
    }

    // One file as it is, for our script, which shows how far it is.
    private Answer takeFile(SessionVisit visit) throws IOException {
        GivenName name = GivenName.of(decoded(visit.header("X-Path")));
        if (name.isNothing()) {
            return notKept("");
        }
        if (!name.refusal().isEmpty()) {
            return notKept(name.refusal());
        }
        try {
            visit.session().expect(visit.contentLength());
            keep(visit.session(), name, visit.body());
            return new Answer.Json("{\"kept\":true,\"error\":\"\"}");
        } catch (UploadRefusedException e) {
            return notKept("could not be added. " + e.sentence());
        }
    }

    // Sentences of the program itself, which hold nothing JSON would have to escape.
    private static Answer notKept(String why) {
        return new Answer.Json("{\"kept\":false,\"error\":\"" + why + "\"}");
    }

    private static String decoded(String header) {
        try {
            // A plus is a plus in a path.
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static StoredUpload keep(Session session, GivenName name, InputStream content)
            throws IOException {
        StoredUpload stored = session.store(name.drop(), name.path(), content);
        List<StoredUpload> before = session.state().uploads();
        List<StoredUpload> after = session.change(state -> state.withUpload(stored)).uploads();
        for (StoredUpload old : before) {
            if (!after.contains(old)) {
                session.forget(old);
            }
        }
        return stored;
    }

    private Answer start(SessionVisit visit) throws IOException {
        if (!visit.session().state().hasData()) {
            return page(
                            visit,
                            "",
                            new Errors(
                                    List.of(
                                            new FieldError(
                                                    "files", "Add a file or folder first."))))
                    .toMend();
        }
        return begin(visit);
    }

    private static Answer begin(SessionVisit visit) throws IOException {
        visit.session().check();
        return visit.to(NEXT);
    }

    private Answer takePlace(SessionVisit visit) throws IOException {
        if (!ownComputer) {
            return new Answer.Missing();
        }
        String typed = visit.form().text("place");
        String plain = unquoted(typed);
        String wrong = wrong(plain, visit.session().state());
        if (!wrong.isEmpty()) {
            return page(visit, typed, new Errors(List.of(new FieldError("place", wrong)))).toMend();
        }
        String path = Path.of(plain).normalize().toString();
        visit.session()
                .change(state -> {
                    List<String> places = new ArrayList<>(state.inPlace());
                    places.remove(path);
                    places.add(path);
                    return state.readingInPlace(places);
                });
        return begin(visit);
    }

    // Windows puts what "Copy as path" gives in quotation marks.
    private static String unquoted(String path) {
        boolean quoted = path.length() > 1 && path.startsWith("\"") && path.endsWith("\"");
        return quoted ? path.substring(1, path.length() - 1) : path;
    }

    private static String wrong(String typed, SessionState state) {
        if (typed.isEmpty()) {
            return "Enter where the folder or file is, such as C:\\Users\\me\\Downloads\\export.";
        }
        try {
            Path path = Path.of(typed);
            if (!path.isAbsolute() || path.getFileName() == null) {
                return "Enter the whole path of a folder or file, from the drive or / on.";
            }
            if (!Files.isReadable(path)) {
                return "There is no such folder or file, or it cannot be opened. Check how it is written.";
            }
        } catch (InvalidPathException _) {
            return "This is not a path. Copy it from the window of the folder.";
        }
        return state.inPlace().size() < MOST_PLACES
                ? ""
                : "These are too many folders. Enter the folder that holds them all.";
    }

    private Answer remove(SessionVisit visit) throws IOException {
        Session session = visit.session();
        SessionState before = session.state();
        String key = visit.path("key");
        if (Brought.all(before).stream().noneMatch(each -> each.key().equals(key))) {
            return new Answer.Missing();
        }
        boolean checked = before.checked();
        SessionState after = session.change(state -> Brought.without(state, key));
        for (StoredUpload upload : before.uploads()) {
            if (!after.uploads().contains(upload)) {
                session.forget(upload);
            }
        }
        Notice notice = Notice.of("It is off the list, and gone from this check.");
        if (!after.hasData()) {
            session.cancel();
            return visit.to(PATH, notice);
        }
        if (checked) {
            session.check();
            return visit.to(NEXT, notice);
        }
        return visit.to(PATH, notice);
    }
}
