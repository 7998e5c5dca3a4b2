package org.exposureaudit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exposureaudit.finding.DeclarationsFile;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.ReportWriter;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.school.file.SchoolFolder;

/// Audits of the made-up members of staff, each run once for all tests.
final class StaffAudit {
    static final Path SAMPLES = Path.of("..", "samples");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final String RHIAN = "rhian-calloway";
    static final String OWEN = "owen-tattersall";
    static final List<String> ALL = List.of(RHIAN, OWEN);

    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private StaffAudit() {}

    /// The made-up school.
    static School school() {
        return SchoolFolder.load(
                SAMPLES.resolve("schools").resolve("wherry-lane"),
                DAY,
                problem -> {
                    throw new AssertionError("the sample school has a problem: " + problem);
                });
    }

    /// A made-up member of staff.
    static Me me(String who) {
        return MeFile.read(SAMPLES.resolve("staff").resolve(who).resolve("me.json"));
    }

    /// An audit of somebody's exports under every policy, ready to run.
    static Audit of(String who) {
        Path folder = SAMPLES.resolve("staff").resolve(who);
        return Audit.of(List.of(folder), MeFile.read(folder.resolve("me.json")), school())
                .under(Policies.of(Policies.ALL))
                .declaring(DeclarationsFile.read(folder.resolve("declarations.json")));
    }

    /// What came of it.
    static Report report(String who) {
        return REPORTS.computeIfAbsent(who, key -> of(key).run());
    }

    /// A report in one form.
    static String written(Report report, ReportWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
