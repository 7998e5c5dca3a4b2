package org.exposureaudit.school.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.school.people.ListRead;
import org.exposureaudit.school.people.ListRead.Form;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;

class SchoolFilesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    // Bytes that lie nowhere on the disk.
    private static SourceFile file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceFile("", name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void readsASchoolThatLiesInNoFolder() {
        SchoolReading reading =
                SchoolFiles.read(
                        List.of(
                                file(
                                        "school.json",
                                        "{\"schools\":[{\"name\":\"Fen Lane School\"}]}"),
                                file(
                                        "roster.csv",
                                        "role,forename,surname,photo\npupil,Una,Lamb,x\nking,Cy,Fox,x\n"),
                                file("names.txt", "parents: Bo Lamb; Ivo Fox\n")),
                        DAY);
        assertEquals("Fen Lane School", reading.school().establishments().getFirst().name());
        assertEquals(3, reading.school().roster().people().size());
        assertEquals(
                List.of(
                        new ListRead("names.txt", Form.TYPED, 2, List.of(), List.of()),
                        new ListRead(
                                "roster.csv",
                                Form.ROSTER,
                                1,
                                List.of("role", "forename", "surname"),
                                List.of("photo"))),
                reading.lists());
        assertEquals(
                List.of("terms.csv", "roster.csv, row 3, column role"),
                reading.problems().stream().map(problem -> problem.where()).toList());
    }

    @Test
    void knowsPeopleWithoutASchool() {
        SchoolReading reading =
                SchoolFiles.read(List.of(file("names.txt", "pupil: Una Lamb\n")), DAY);
        assertEquals(List.of(), reading.school().establishments());
        assertEquals("Una Lamb", reading.school().roster().people().getFirst().name());
    }

    @Test
    void namesWhatATransferFileHoldsAndNobodyLookedAt() {
        Path sample = Path.of("..", "samples", "rosters", "9985112_CTF_9985113_001.xml");
        ListRead read = SchoolFiles.read(List.of(SourceFile.of(sample)), DAY).lists().getFirst();
        assertEquals(Form.TRANSFER, read.form());
        assertEquals(true, read.kept().containsAll(List.of("Forename", "Surname", "DOB")));
        assertEquals(true, read.dropped().contains("Gender"), read.dropped()::toString);
    }

    @Test
    void saysWhereAFileIsWrong() {
        InvalidSchoolException wrong =
                assertThrows(
                        InvalidSchoolException.class,
                        () ->
                                SchoolFiles.read(
                                        List.of(
                                                file(
                                                        "terms.csv",
                                                        "kind,name,first_day,last_day\nterm,Autumn,x,\n")),
                                        DAY));
        assertEquals(
                "terms.csv, row 2, column first_day: this is not a date; write it as 2026-09-01.",
                wrong.getMessage());
    }
}
