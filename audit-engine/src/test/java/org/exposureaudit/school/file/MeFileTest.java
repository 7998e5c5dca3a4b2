package org.exposureaudit.school.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeFileTest {
    @TempDir Path folder;

    private Me read(String json) throws IOException {
        Path file = folder.resolve("me.json");
        Files.writeString(file, json.replace('\'', '"'));
        return MeFile.read(file);
    }

    @Test
    void readsEveryField() throws IOException {
        Me me =
                read(
                        """
                        {'name':'Ann Mary Dell','known_as':'Annie','former_surname':'Fox','handles':['@ann.d','annd'],
                         'date_of_birth':'1989-06-21','job':'Year 2 teacher','role':'teacher','phone':'07700 900001',
                         'email':['a@example.org'],'address':'1 Fen Lane','phase':'secondary','manages':['Cy Lamb'],
                         'family':[{'name':'Bo Dell','relation':'husband'},'daughter Una'],'pupils_say':['Miss Dell'],
                         'also_parent':true,'shoe_size':5}
                        """);
        assertEquals("Ann Mary", me.forename());
        assertEquals("Dell", me.surname());
        assertEquals(List.of("ann.d", "annd"), me.handles());
        assertEquals(new Birth.On(LocalDate.parse("1989-06-21")), me.birth());
        assertEquals(Me.Role.TEACHER, me.role());
        assertEquals(List.of("07700 900001"), me.phones());
        assertEquals(Phase.SECONDARY, me.phase());
        assertEquals(List.of("Cy Lamb"), me.manages());
        assertEquals(
                List.of(new Relative("Bo Dell", "husband"), new Relative("Una", "daughter")),
                me.family());
        assertTrue(me.alsoParent());
    }

    @Test
    void needsNothingButAName() throws IOException {
        assertEquals(Me.named("Ann Dell"), read("{'name':'Ann Dell'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "husband Bo, daughter Una (4, at Little Ducks nursery)|husband:Bo daughter:Una",
                "wife Ann, sons Cy and Ed (both at Fen Infants)|wife:Ann son:Cy son:Ed",
                "partner Jo, grown-up son Ty|partner:Jo son:Ty",
                "My step-daughters are Mia-Rose Lamb & Ida.|My step-daughter:Mia-Rose Lamb step-daughter:Ida",
                "twins Al and Bo; mother-in-law Fay|child:Al child:Bo mother-in-law:Fay",
                "none|",
            })
    void findsRelativesInASentence(String sentence, String expected) throws IOException {
        List<String> found =
                read("{'name':'A','family':'" + sentence + "'}").family().stream()
                        .map(each -> each.relation() + ":" + each.name())
                        .toList();
        String words = expected == null ? "" : expected.replace("My ", "");
        assertEquals(words, String.join(" ", found).replaceFirst("^:My ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|me.json: name is missing or empty; please fill it in.",
                "{'name':'A','handles':{}}|me.json: handles must be a text in double quotes.",
                "{'name':'A','date_of_birth':'1/2/1990'}|me.json: date_of_birth must be a date such as 2026-09-01.",
                "{'name':'A','phase':'university'}|me.json: phase must be primary, secondary or other.",
                "{'name':'A','role':'boss'}"
                        + "|me.json: role must be one of teacher, assistant, office, governor, volunteer, student, visitor.",
                "{'name':'A','also_parent':'yes'}|me.json: also_parent must be true or false.",
                "{'name':'A','family':[{'relation':'son'}]}"
                        + "|me.json: family[0].name is missing or empty; please fill it in.",
            })
    void namesTheFieldThatIsWrong(String json, String message) {
        assertEquals(
                message, assertThrows(InvalidInputException.class, () -> read(json)).getMessage());
    }

    @Test
    void saysThatTheFileIsNotThere() {
        assertEquals(
                "nobody.json cannot be read. Check that it is there and not open elsewhere.",
                assertThrows(
                                InvalidInputException.class,
                                () -> MeFile.read(folder.resolve("nobody.json")))
                        .getMessage());
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Path samples = Path.of("..", "samples", "staff");
        for (String person : List.of("rhian-calloway", "owen-tattersall")) {
            Me me = MeFile.read(samples.resolve(person).resolve("me.json"));
            assertEquals(me, read(MeFile.text(me)));
        }
    }

    @Test
    void writesNothingThatIsNotKnown() {
        assertEquals(
                """
                {
                  "name" : "Ann Dell",
                  "also_parent" : false
                }
                """,
                MeFile.text(Me.named("Ann Dell")).replace("\r\n", "\n"));
    }
}
