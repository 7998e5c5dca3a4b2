package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.exposureaudit.report.HtmlReport;
import org.exposureaudit.report.HtmlReport.NamesShown;
import org.exposureaudit.report.JsonReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `findings.json` is what other tools rely on: its shape, and that the same input gives the same bytes.
final class FindingsFileTest {
    private static final JsonMapper JSON = new JsonMapper();
    static final List<String> STAFF = StaffAudit.ALL;

    @ParameterizedTest
    @FieldSource("STAFF")
    void followsTheSchema(String who) throws IOException {
        String json = StaffAudit.written(StaffAudit.report(who), new JsonReport());
        List<String> complaints =
                schema().validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /                       | schema as_of me policies coverage connections observations findings checklist
                    /policies/0             | id title version
                    /coverage               | files items problems
                    /coverage/files/0       | input path platform status items reason
                    /connections/0          | item source_id platform direction display_name handle verdict person evidence
                    /observations/0         | id detector categories item source_id platform kind time excerpt marks locator \
                    confidence attributes
                    /observations/0/locator | input path position
                    /findings/0             | fingerprint severity detector policy clauses observations person why do tell \
                    state change
                    /checklist/0            | policy clause status findings questions
                    """)
    void hasEveryKeyThatOthersRelyOn(String place, String keys) {
        JsonNode root =
                JSON.readTree(
                        StaffAudit.written(StaffAudit.report(StaffAudit.RHIAN), new JsonReport()));
        JsonNode node = place.equals("/") ? root : root.at(place);
        Set<String> missing = new TreeSet<>(Set.of(keys.split(" +", -1)));
        missing.removeAll(node.propertyNames());
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @FieldSource("STAFF")
    void isTheSameWithOneWorkerAndWithThree(String who) {
        JsonReport writer = new JsonReport();
        String one = StaffAudit.written(StaffAudit.of(who).run(1), writer);
        assertEquals(one, StaffAudit.written(StaffAudit.of(who).run(3), writer));
        assertEquals(one, StaffAudit.written(StaffAudit.report(who), writer));
    }

    @ParameterizedTest
    @FieldSource("STAFF")
    void isTheSameInAnotherLanguageAndZone(String who) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> here = forms(who);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, forms(who));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyFindingRestsOnObservationsThatAreThere() {
        for (String who : STAFF) {
            JsonNode root =
                    JSON.readTree(StaffAudit.written(StaffAudit.report(who), new JsonReport()));
            Set<String> observed = new TreeSet<>();
            root.path("observations").forEach(seen -> observed.add(seen.path("id").asString()));
            for (JsonNode finding : root.path("findings")) {
                Set<String> named = new TreeSet<>();
                finding.path("observations").forEach(id -> named.add(id.asString()));
                assertTrue(!named.isEmpty() && observed.containsAll(named), named.toString());
            }
        }
    }

    @Test
    void neverHidesTheUsersOwnName() {
        assertEquals(
                "owen-tattersall",
                StaffAudit.report(StaffAudit.OWEN).masking().mask("owen-tattersall"));
    }

    private static List<String> forms(String who) {
        var report = StaffAudit.of(who).run();
        List<String> forms = new ArrayList<>();
        forms.add(StaffAudit.written(report, new JsonReport()));
        forms.add(StaffAudit.written(report, new HtmlReport(NamesShown.HIDDEN)));
        return forms;
    }

    private static Schema schema() throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("findings.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(assertPresent(in));
        }
    }

    private static InputStream assertPresent(@Nullable InputStream in) {
        assertNotNull(in);
        return in;
    }
}
