package org.exposureaudit.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.exposureaudit.school.Person.Role;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Person OLDER =
            Person.of(Role.EX_PUPIL, Names.of("Ósk", "O’Dell"))
                    .left(LocalDate.parse("2026-07-17"))
                    .build(0);
    private static final Person YOUNGER =
            Person.of(Role.PUPIL, Names.of("Tom", "Dell").preferring("Tommy")).build(1);
    private static final Person ALONE =
            Person.of(Role.EX_PUPIL, Names.of("Ada", "Pim"))
                    .left(LocalDate.parse("2025-07-17"))
                    .build(2);
    private static final Person PARENT =
            Person.of(Role.PARENT, Names.of("Ann", "Dell"))
                    .relatedTo(List.of("Osk O'Dell", "tommy dell", "Nobody Here"))
                    .build(3);
    private static final Person PAST =
            Person.of(Role.EX_PARENT, Names.of("Una", "Pim"))
                    .relatedTo(List.of("Ada Pim"))
                    .build(4);
    private static final Person FOUNDLING =
            Person.of(Role.EX_PUPIL, Names.of("Lee", "Rook")).build(5);
    private static final Roster ROSTER =
            new Roster(List.of(OLDER, YOUNGER, ALONE, PARENT, PAST, FOUNDLING));
    private static final School SCHOOL = School.unknown(LocalDate.parse("2026-11-22")).with(ROSTER);

    @Test
    void findsChildrenByFoldedAndPreferredName() {
        assertEquals(List.of(OLDER, YOUNGER), ROSTER.childrenOf(PARENT));
        assertEquals(List.of(PARENT), ROSTER.parentsOf(OLDER));
        assertEquals(List.of(), ROSTER.childrenOf(OLDER));
    }

    @Test
    void knowsWhetherASiblingIsStillThere() {
        assertEquals(Truth.YES, SCHOOL.siblingHere(OLDER));
        assertEquals(Truth.NO, SCHOOL.siblingHere(ALONE));
        assertEquals(Truth.UNKNOWN, SCHOOL.siblingHere(FOUNDLING));
    }

    @Test
    void knowsWhoLeftWithinAboutAYear() {
        assertEquals(Truth.YES, SCHOOL.leftRecently(OLDER));
        assertEquals(Truth.NO, SCHOOL.leftRecently(ALONE));
        assertEquals(Truth.UNKNOWN, SCHOOL.leftRecently(FOUNDLING));
        assertEquals(Truth.UNKNOWN, SCHOOL.leftRecently(YOUNGER));
    }

    @Test
    void answersByRole() {
        assertEquals(List.of(PARENT), ROSTER.in(EnumSet.of(Role.PARENT)));
        assertTrue(SCHOOL.knows(EnumSet.of(Role.GOVERNOR, Role.EX_PARENT)));
        assertFalse(SCHOOL.knows(EnumSet.of(Role.GOVERNOR)));
        assertEquals(7, ROSTER.plus(List.of(YOUNGER.withKey(6))).people().size());
    }

    @Test
    void showsNoNamesInLogs() {
        String text = SCHOOL + " " + ROSTER + " " + PARENT + " " + PARENT.names();
        assertFalse(text.contains("Dell"), text);
    }
}
