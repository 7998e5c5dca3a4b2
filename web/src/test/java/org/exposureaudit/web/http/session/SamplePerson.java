package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.Audit;
import org.exposureaudit.Policies;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.school.file.SchoolFolder;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.told.You;

/// A made-up member of staff with exports, school and policy.
///
/// @param who the folder of the sample
public record SamplePerson(String who) {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String POLICY = "marchwood";

    /// The teacher.
    public static SamplePerson rhian() {
        return new SamplePerson("rhian-calloway");
    }

    /// Puts everything into a session.
    public void bringTo(Session session) throws IOException {
        List<StoredUpload> uploads = store(session, who, folder());
        List<StoredUpload> school = store(session, "", schoolFolder());
        You you = You.of(MeFile.read(folder().resolve("me.json")));
        session.change(state ->
                state.with(you)
                        .with(SchoolChoice.described(school))
                        .under(List.of(POLICY), "")
                        .withUploads(uploads));
    }

    /// The fingerprints of what the engine by itself finds.
    List<String> findings() {
        LocalDate day = LocalDate.ofInstant(new TickingClock().instant(), School.UK);
        School school = SchoolFolder.load(schoolFolder(), day, _ -> {});
        return Audit.of(List.of(folder()), MeFile.read(folder().resolve("me.json")), school)
                .under(Policies.of(POLICY))
                .run()
                .findings()
                .stream()
                .map(finding -> finding.fingerprint().value())
                .toList();
    }

    private Path folder() {
        return SAMPLES.resolve("staff").resolve(who);
    }

    private static Path schoolFolder() {
        return SAMPLES.resolve("schools").resolve("wherry-lane");
    }

    private static List<StoredUpload> store(Session session, String drop, Path folder)
            throws IOException {
        List<StoredUpload> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    String path = folder.relativize(file).toString();
                    all.add(session.store(drop, path, in));
                }
            }
        }
        return all;
    }
}
