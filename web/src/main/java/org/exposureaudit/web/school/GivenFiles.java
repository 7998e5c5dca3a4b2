package org.exposureaudit.web.school;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.web.http.FileTaker;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.StoredUpload;
import org.exposureaudit.web.http.session.upload.UploadRefusedException;

/// Keeps the files of one form that describe a school or its people; refuses others by name.
final class GivenFiles implements FileTaker {
    private static final int MOST_FILES = 200;

    private final Session session;
    private final Set<String> endings;
    private final List<StoredUpload> kept = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /// Files with these endings.
    GivenFiles(Session session, Set<String> endings) {
        this.session = session;
        this.endings = endings;
    }

    /// Takes every file of a form.
    ///
    /// @return why that did not work, in a sentence; empty where it did
    String from(SessionVisit visit) throws IOException {
        try {
            visit.form(this);
            return "";
        } catch (UploadRefusedException e) {
            return e.sentence();
        }
    }

    @Override
    public void take(String field, String name, InputStream content) throws IOException {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (bare.isEmpty() || bare.startsWith(".")) {
            return;
        }
        String ending = bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!endings.contains(ending) || kept.size() >= MOST_FILES) {
            refused.add(bare);
            return;
        }
        kept.add(session.store("", bare, content));
    }

    /// What was kept, in order.
    List<StoredUpload> kept() {
        return kept;
    }

    /// The names of what was not.
    List<String> refused() {
        return refused;
    }

    /// These files instead of those before that have the same names.
    static List<StoredUpload> merged(List<StoredUpload> before, List<StoredUpload> more) {
        List<StoredUpload> all = new ArrayList<>(before);
        for (StoredUpload file : more) {
            all.removeIf(other -> other.name().equalsIgnoreCase(file.name()));
            all.add(file);
        }
        return all;
    }

    /// Forgets the bytes of files that are not used.
    static void forget(Session session, List<StoredUpload> files) throws IOException {
        for (StoredUpload file : files) {
            session.forget(file);
        }
    }
}
