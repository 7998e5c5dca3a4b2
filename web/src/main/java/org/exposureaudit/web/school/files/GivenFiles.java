package org.exposureaudit.web.school.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.source.Limits;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.exposureaudit.source.Sources;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.form.FileTaker;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.upload.UploadRefusedException;

/// Keeps the files of one form that describe a school or its people; refuses others by name.
public final class GivenFiles implements FileTaker {
    private static final int MOST_FILES = 200;

    private static final String ZIP = "zip";
    private static final String MAC = "__MACOSX";

    private final Session session;
    private final Set<String> endings;
    private final List<StoredUpload> kept = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();

    /// Files with these endings.
    public GivenFiles(Session session, Set<String> endings) {
        this.session = session;
        this.endings = endings;
    }

    /// Takes every file of a form.
    ///
    /// @return why that did not work, in a sentence; empty where it did
    public String from(SessionVisit visit) throws IOException {
        try {
            visit.form(this);
            return "";
        } catch (UploadRefusedException e) {
            return e.sentence();
        } catch (AuditException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Override
    public void take(String field, String name, InputStream content) throws IOException {
        String bare = bare(name);
        if (bare.isEmpty() || bare.startsWith(".")) {
            return;
        }
        if (endingOf(bare).equals(ZIP)) {
            unpack(bare, content);
        } else if (!endings.contains(endingOf(bare)) || kept.size() >= MOST_FILES) {
            refused.add(bare);
        } else {
            kept.add(session.store("", bare, content));
        }
    }

    // A ZIP is read from its end, so it is kept, encrypted, until its files are.
    private void unpack(String name, InputStream content) throws IOException {
        StoredUpload zip = session.store("", name, content);
        try (Source source = Sources.openZip(session.open(zip), name, Limits.DEFAULT)) {
            for (SourceFile file : source.files()) {
                unpack(file);
            }
        } finally {
            session.forget(zip);
        }
    }

    // The folder of a school may hold other things, which are not asked for here.
    private void unpack(SourceFile file) throws IOException {
        String bare = bare(file.path());
        if (bare.startsWith(".") || file.path().contains(MAC)) {
            return;
        }
        if (!endings.contains(endingOf(bare))) {
            leftOut.add(bare);
            return;
        }
        if (kept.size() >= MOST_FILES) {
            refused.add(bare);
            return;
        }
        try (InputStream in = file.open()) {
            kept.add(session.store("", bare, in));
        }
    }

    private static String bare(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// What was kept, in order.
    public List<StoredUpload> kept() {
        return Collections.unmodifiableList(kept);
    }

    /// The names of what was not.
    public List<String> refused() {
        return Collections.unmodifiableList(refused);
    }

    /// What lay beside them in a ZIP or folder and was not asked for.
    public LeftOut leftOut() {
        return leftOut;
    }

    /// These files instead of those before that have the same names.
    public static List<StoredUpload> merged(List<StoredUpload> before, List<StoredUpload> more) {
        List<StoredUpload> all = new ArrayList<>(before);
        for (StoredUpload file : more) {
            all.removeIf(other -> other.name().equalsIgnoreCase(file.name()));
            all.add(file);
        }
        return all;
    }

    /// Forgets the bytes of files that are not used.
    public static void forget(Session session, List<StoredUpload> files) throws IOException {
        for (StoredUpload file : files) {
            session.forget(file);
        }
    }
}
