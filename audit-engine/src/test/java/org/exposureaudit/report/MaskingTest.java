package org.exposureaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    private final Person tilly =
            person(1, Role.PUPIL, Names.of("Matilda", "Haverstock-Lee").preferring("Tilly"), "Y4");
    private final Person noah = person(2, Role.PUPIL, Names.of("Noah", "Okonjo"), "YR");
    private final Person mother =
            person(3, Role.PARENT, Names.of("Dervla", "Quirke").formerly(List.of("Tarn")), "");
    private final Person head = person(4, Role.COLLEAGUE, Names.of("Gwen", "Abbot"), "");
    private final Person bystander = person(5, Role.PUPIL, Names.of("Zuri", "Banda"), "Y1");

    private static Person person(int key, Role role, Names names, String year) {
        return Person.of(role, names).yearGroup(year).build(key);
    }

    private Masking masking() {
        Map<Person, Set<Account>> involved = new LinkedHashMap<>();
        involved.put(tilly, Set.of(Account.of("✨ Tills ✨", "tills.hl")));
        involved.put(noah, Set.of());
        involved.put(mother, Set.of());
        involved.put(head, Set.of());
        return Masking.of(List.of(tilly, noah, mother, head, bystander), involved, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Matilda Haverstock-Lee waved   | Pupil A, Year 4 waved
                    TILLY haverstock lee           | Pupil A, Year 4
                    saw Tilly with Noah            | saw Pupil A, Year 4 with Pupil B, Reception
                    @tills.hl added you            | @Pupil A, Year 4 added you
                    Dervla Tarn rang               | Parent A rang
                    Gwen Abbot rang                | Gwen Abbot rang
                    Zuri Banda and Zuri            | a pupil and Zuri
                    nothing to hide                | nothing to hide
                    """)
    void replacesNamesOfPupilsAndFamiliesOnly(String text, String masked) {
        assertEquals(masked, masking().mask(text));
    }

    @Test
    void leavesEverythingWhenNamesAreShown() {
        assertEquals("Tilly and Noah", Masking.none().mask("Tilly and Noah"));
        assertEquals("Noah Okonjo", Masking.none().name(noah));
    }
}
