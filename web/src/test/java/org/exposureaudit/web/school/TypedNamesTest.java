package org.exposureaudit.web.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Dell; Bob Shaw;|Ann Dell/Bob Shaw",
                "Ann Dell, Bob Shaw, Cy Fox|Ann Dell/Bob Shaw/Cy Fox",
                "Ann Dell, Bob Shaw|Ann Dell/Bob Shaw",
                "Dell, Ann|Ann Dell",
                "Dell, Ann Marie; Shaw-Lee , Bob|Ann Marie Dell/Bob Shaw-Lee",
                "van der Berg, Ida|Ida van der Berg",
                "Ann, Bob, Cy|Ann/Bob/Cy",
                "Dell,|Dell",
                " ; , |''"
            })
    void understandsWhatPeopleType(String typed, String names) {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split("/"));
        assertEquals(expected, TypedNames.in(typed).names());
    }

    @Test
    void saysWhetherThatIsJustWhatWasTyped() {
        assertTrue(TypedNames.in("Ann Dell\r\n\r\n  Bob Shaw\r\nAnn Dell").asTyped());
        assertTrue(TypedNames.in("").asTyped());
        assertFalse(TypedNames.in("Dell, Ann").asTyped());
        assertFalse(TypedNames.in("Ann Dell; Bob Shaw").asTyped());
    }
}
