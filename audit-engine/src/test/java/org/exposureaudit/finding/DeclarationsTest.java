package org.exposureaudit.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeclarationsTest {
    private static final Fingerprint FINDING = Fingerprint.of("ours", "connection.pupil", "7");

    @TempDir Path folder;

    private static Subject friend() {
        Locator locator = new Locator("export.zip", "friends.json", Locator.Position.WHOLE_FILE);
        Item item =
                Item.of("instagram", Kind.CONNECTION, locator)
                        .sourceId("f-9")
                        .detail(
                                new Detail.Connection(
                                        Account.of("jay 🦊", "jay.fox"),
                                        Detail.Direction.FRIEND,
                                        Detail.State.CURRENT))
                        .build();
        Person person =
                Person.of(Role.PUPIL, Names.of("Jaydon", "O'Mara").preferring("Jay"))
                        .handles(List.of("jaymara"))
                        .build(7);
        return Subject.of(
                new Observation(
                        "connection.pupil",
                        item,
                        Confidence.SURE,
                        "7",
                        List.of(person),
                        List.of(),
                        new TreeMap<>(),
                        List.of(),
                        List.of()),
                FINDING);
    }

    private static Set<Declared> recorded(String about) {
        return new Declarations(List.of(Declaration.of(Declared.REPORTED, about))).about(friend());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jaydon O'Mara",
                "jay omara",
                "JAYDON O’MARA",
                "@jay.fox",
                "jay.fox",
                "jaymara",
                "f-9",
                "instagram:connection:f-9"
            })
    void findsAPersonAnAccountOrAnItem(String about) {
        assertEquals(Set.of(Declared.REPORTED), recorded(about));
    }

    @Test
    void findsAFinding() {
        assertEquals(Set.of(Declared.REPORTED), recorded(FINDING.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jaydon", "Jaydon Marrow", "instagram", "connection.pupil"})
    void leavesEverybodyElseAlone(String about) {
        assertEquals(Set.of(), recorded(about));
    }

    @Test
    void aWholePlatformCanOnlyBeAnApprovedChannel() {
        Declarations declarations =
                new Declarations(
                        List.of(
                                Declaration.of(Declared.APPROVED_CHANNEL, "Instagram"),
                                Declaration.of(Declared.REPORTED, "Instagram")));

        assertEquals(Set.of(Declared.APPROVED_CHANNEL), declarations.about(friend()));
    }

    @Test
    void readsAFile() throws IOException {
        Declarations declarations =
                read(
                        """
                        [{"kind": "told-head", "about": "Ann Lee", "on": "2026-09-01",
                          "whom": "the head", "note": "by e-mail"},
                         {"kind": "family", "about": "Jay O'Mara"}]
                        """);

        assertEquals(
                List.of(
                        new Declaration(
                                Declared.TOLD_HEAD,
                                "Ann Lee",
                                LocalDate.of(2026, 9, 1),
                                "the head",
                                "by e-mail"),
                        Declaration.of(Declared.FAMILY, "Jay O'Mara")),
                declarations.all());
    }

    private Declarations read(String text) throws IOException {
        Path file = folder.resolve("declarations.json");
        Files.writeString(file, text);
        return DeclarationsFile.read(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | : must be a list: begin with [ and end with ].",
                "[3] | , declaration 1: must be an object in curly brackets.",
                "[{\"kind\":\"family\",\"about\":\"A B\"},{\"kind\":\"family\",\"who\":\"A\"}] | , declaration 2: has a field that is not known. Known: kind, about, on, whom, note.",
                "[{\"kind\":\"friend\",\"about\":\"A B\"}] | , declaration 1: has no `kind` that is known. Use one of: family, discussed, reported, consent, emergency, role-authorised, approved-channel, risk-assessed, told-head, same-person, not-same-person.",
                "[{\"kind\":\"same-person\",\"about\":\"jay\"}] | , declaration 1: does not say who the account is or is not. Add `whom`: the person's name as the school's list has it.",
                "[{\"kind\":\"family\"}] | , declaration 1: does not say what it is about. Add `about`: a person's name, a user name, an item's id or a finding's fingerprint.",
                "[{\"kind\":\"family\",\"about\":\"A B\",\"on\":\"1 May\"}] | , declaration 1: has an `on` that is no date. Write it as 2026-09-01.",
                "[{\"kind\":\"family\",\"about\":7}] | , declaration 1: needs a text in double quotes for `about`.",
                "[{\"kind\":\"family\",] | , line 1: this is not valid JSON. A comma, a quotation mark or a bracket is probably missing or too many here or just before."
            })
    void saysWhatIsWrongAndWhatToDo(String text, String message) {
        assertEquals(
                "declarations.json" + message,
                assertThrows(InvalidInputException.class, () -> read(text)).getMessage());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertEquals(
                "none.json cannot be read. Check that it is there and not open elsewhere.",
                assertThrows(
                                InvalidInputException.class,
                                () -> DeclarationsFile.read(folder.resolve("none.json")))
                        .getMessage());
    }
}
