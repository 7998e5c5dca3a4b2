package org.exposureaudit.web.start;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.source.SourceFile;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.told.You;

/// The made-up member of staff of `samples`, whose accounts and school come with the program, so that everybody can try the
/// check before they bring anything.
final class SamplePerson {
    /// The copies of her accounts.
    static final List<String> EXPORTS =
            List.of(
                    "facebook-rhiancalloway-2026-11-14-Qm3xT7ab.zip",
                    "facebook-rhiancalloway-2026-11-14-Zk81pLwd.zip",
                    "instagram-rhian.makes-2026-11-15-h4Dk2mQe.zip",
                    "messenger-secure-storage.zip",
                    "WhatsApp Chat with Egret & Dunlin team.zip",
                    "WhatsApp Chat - Shabnam Chowdhury.zip",
                    "My account info.zip",
                    "phone-pictures.zip",
                    "contacts.vcf");

    /// What describes her school.
    static final List<String> SCHOOL = List.of("school.json", "terms.csv", "roster.csv");

    private static final String ME = "me.json";
    private static final String POLICY = "marchwood";

    private SamplePerson() {}

    /// Puts her into a session that has just begun, and starts the check.
    static void load(Session session) throws IOException {
        You you = You.of(MeFile.read(me()));
        List<StoredUpload> school = store(session, SCHOOL);
        List<StoredUpload> exports = store(session, EXPORTS);
        session.change(state ->
                state.with(you)
                        .with(SchoolChoice.described(school))
                        .under(List.of(POLICY), "")
                        .withUploads(exports)
                        .asSample());
        session.check();
    }

    private static SourceFile me() throws IOException {
        try (InputStream in = open(ME)) {
            byte[] bytes = in.readAllBytes();
            return new SourceFile(ME, ME, bytes.length, () -> new ByteArrayInputStream(bytes));
        }
    }

    private static List<StoredUpload> store(Session session, List<String> names)
            throws IOException {
        List<StoredUpload> stored = new ArrayList<>();
        for (String name : names) {
            try (InputStream in = open(name)) {
                stored.add(session.store("", name, in));
            }
        }
        return List.copyOf(stored);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                SamplePerson.class.getResourceAsStream("/sample/" + name), name);
    }
}
