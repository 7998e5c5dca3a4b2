import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Writes a made-up Facebook export of any size, and the school whose people are mentioned in it. Needs a JDK 25 and
/// nothing else; the same options give the same bytes.
///
/// ```
/// java GenExport.java --out DIR [--mb 200] [--seed 42] [--plants 2000] [--friends 800]
///                     [--pupils 420] [--parents 800] [--staff 60] [--rules 400]
/// ```
///
/// It leaves in DIR:
/// - `export.zip`: friends, posts, comments and conversations in the layout of a JSON download;
/// - `me.json` and `school/` (`school.json`, `terms.csv`, `roster.csv`): what `check --me` and `--school` take;
/// - `names.txt`: forename and surname of everybody in the roster, one a line; `rules.txt`: the planted phrases;
/// - `truth.tsv`: what was planted where, see [Truth].
final class GenExport {
    private static final Set<String> OPTIONS =
            Set.of("out", "mb", "seed", "plants", "friends", "pupils", "parents", "staff", "rules");

    private final Map<String, String> options = new HashMap<>();

    void main(String[] args) throws IOException {
        readOptions(args);
        Path folder = Path.of(options.get("out"));
        Files.createDirectories(folder);

        SplittableRandom random = new SplittableRandom(number("seed", 42));
        Syllables syllables = new Syllables(random);
        Roster roster = new Roster(random, syllables);
        roster.add("pupil", number("pupils", 420));
        roster.add("parent", number("parents", 800));
        roster.add("colleague", number("staff", 60));
        Rules rules = Rules.of(number("rules", 400));
        SchoolFiles.write(folder, roster, rules);

        long size = number("mb", 200) * 1_000_000L;
        try (Truth truth = new Truth(folder.resolve("truth.tsv"))) {
            Plants plants = new Plants(random, roster, rules, truth);
            plants.about(number("plants", 2000), size);
            Texts texts = new Texts(random, syllables, plants);
            Friends friends = Friends.of(number("friends", 800), roster, random);
            ExportWriter export = new ExportWriter(random, texts, friends, truth);
            export.write(folder.resolve("export.zip"), size);
            System.err.printf(
                    "%d bytes of JSON, %d items, %d planted names and phrases%n",
                    export.size(), export.items(), truth.size());
        }
    }

    private void readOptions(String[] args) {
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].replaceFirst("^--", "");
            if (!OPTIONS.contains(name) || i + 1 == args.length) {
                throw new IllegalArgumentException("Use --out DIR and any of " + OPTIONS);
            }
            options.put(name, args[i + 1]);
        }
        if (!options.containsKey("out")) {
            throw new IllegalArgumentException("Say with --out DIR where to write");
        }
    }

    private int number(String option, int otherwise) {
        return Integer.parseInt(options.getOrDefault(option, Integer.toString(otherwise)));
    }
}
