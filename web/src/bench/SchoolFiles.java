import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes what `check` is told of school and user, and the lists of words that were planted.
final class SchoolFiles {
    private static final List<String> YEAR_GROUPS =
            List.of("YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6");
    private static final String SCHOOL =
            """
            {
              "reference_date": "2026-01-05",
              "time_zone": "Europe/London",
              "schools": [
                {
                  "name": "%s",
                  "phase": "primary",
                  "aliases": ["%s"],
                  "hours": {"start": "08:50", "end": "15:20"},
                  "domains": ["tolbrook.example"]
                }
              ]
            }
            """;
    private static final String TERMS =
            """
            kind,name,first_day,last_day
            term,Autumn 2023,2023-09-04,2023-12-20
            term,Spring 2024,2024-01-08,2024-03-28
            term,Summer 2024,2024-04-15,2024-07-19
            term,Autumn 2024,2024-09-03,2024-12-19
            term,Spring 2025,2025-01-06,2025-04-04
            term,Summer 2025,2025-04-22,2025-07-22
            term,Autumn 2025,2025-09-02,2025-12-19
            term,Spring 2026,2026-01-05,2026-03-27
            """;

    private SchoolFiles() {}

    /// Writes them into a folder.
    static void write(Path folder, Roster roster, Rules rules) throws IOException {
        Path school = Files.createDirectories(folder.resolve("school"));
        List<String> names = Rules.SCHOOL;
        String aliases = String.join("\", \"", names.subList(1, names.size()));
        Files.writeString(
                school.resolve("school.json"), SCHOOL.formatted(names.getFirst(), aliases));
        Files.writeString(school.resolve("terms.csv"), TERMS);
        Files.write(school.resolve("roster.csv"), rows(roster));
        Files.writeString(folder.resolve("me.json"), "{\"name\": \"" + Records.OWNER + "\"}\n");
        Files.write(folder.resolve("names.txt"), distinctNames(roster));
        Files.write(folder.resolve("rules.txt"), rules.phrases());
    }

    private static List<String> rows(Roster roster) {
        List<Person> pupils =
                roster.people().stream().filter(person -> person.role().equals("pupil")).toList();
        List<String> rows = new ArrayList<>();
        rows.add("role,forename,preferred_forename,surname,year_group,handles,related_to");
        for (Person person : roster.people()) {
            rows.add(
                    String.join(
                            ",",
                            person.role(),
                            person.forename(),
                            person.shortForm(),
                            person.surname(),
                            yearGroup(person),
                            person.handle(),
                            child(person, pupils)));
        }
        return rows;
    }

    private static String yearGroup(Person person) {
        return person.role().equals("pupil")
                ? YEAR_GROUPS.get(person.id() % YEAR_GROUPS.size())
                : "";
    }

    private static String child(Person person, List<Person> pupils) {
        return person.role().equals("parent") && !pupils.isEmpty()
                ? pupils.get(person.id() % pupils.size()).fullName()
                : "";
    }

    private static List<String> distinctNames(Roster roster) {
        return roster.people().stream().map(Person::fullName).distinct().toList();
    }
}
