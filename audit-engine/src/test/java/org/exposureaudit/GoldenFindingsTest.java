package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exposureaudit.report.JsonReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What each policy makes of the made-up teacher's accounts, byte by byte. After a change that is meant,
/// `-Dgolden.update=true` writes the files anew: read what changed in them before you keep it.
final class GoldenFindingsTest {
    static final List<String> POLICIES = Policies.IDS;

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everyPolicyJudgesAsBefore(String policy) throws IOException {
        String now =
                StaffAudit.written(
                        StaffAudit.of(StaffAudit.RHIAN).under(Policies.of(policy)).run(),
                        new JsonReport());
        Path golden = FOLDER.resolve(policy + ".findings.json");
        if (Boolean.getBoolean("golden.update")) {
            assertFalse(System.getenv("CI") != null, "golden files are not written there");
            Files.createDirectories(FOLDER);
            Files.writeString(golden, now);
        }
        assertEquals(Files.readString(golden), now);
    }
}
