package org.exposureaudit.web.findings.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.web.http.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FilterTest {
    private static Form form(String query) {
        return Form.of(
                Arrays.stream(query.split("&"))
                        .map(field -> field.split("=", 2))
                        .collect(
                                Collectors.groupingBy(
                                        field -> field[0],
                                        Collectors.mapping(
                                                field -> field[1], Collectors.toList()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sev=high&sev=note&theme=people",
                "state=done&state=kept",
                "state=all&on=facebook&who=0123456789abcdef&year=2019",
                "clause=marchwood.social.pupil-friends&page=3"
            })
    void writesTheAddressItWasReadFrom(String query) {
        assertEquals("?" + query, Filter.of(form(query)).query());
    }

    @Test
    void showsWhatIsStillToLookAtUnlessToldOtherwise() {
        assertEquals(Filter.OPEN, Filter.of(Form.EMPTY));
        assertEquals("", Filter.OPEN.query());
        assertEquals(Set.of(), Filter.of(form("state=all")).standings());
    }

    @Test
    void repeatsNothingThatIsNoKey() {
        Filter filter =
                Filter.of(
                        Form.of(
                                Map.of(
                                        "on", List.of("<script>"),
                                        "who", List.of("x".repeat(500)),
                                        "sev", List.of("worst"),
                                        "year", List.of("99999999999"),
                                        "page", List.of("-4"))));
        assertEquals("?on=-&who=-", filter.query());
        assertEquals(Set.<Severity>of(), filter.severities());
    }

    @Test
    void knowsAThemeForWhatEveryDetectorSees() {
        Set<Theme> themes =
                DetectorCatalogue.shipped().all().stream()
                        .map(DetectorInfo::name)
                        .map(Theme::of)
                        .collect(Collectors.toSet());
        assertEquals(Set.of(Theme.values()), themes);
        for (DetectorInfo info : DetectorCatalogue.shipped().all()) {
            assertTrue(
                    Theme.of(info.name()) != Theme.PROFILE || info.family().equals("profile"),
                    info.name());
        }
    }
}
