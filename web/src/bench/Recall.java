import org.exposureaudit.index.FoundItem;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.index.ItemQuery;
import org.exposureaudit.item.text.Folding;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Counts how much of what [Truth] noted a finished check has found.
///
/// ```
/// java -cp 'web/target/exposure-audit/lib/*' Recall.java TRUTH.tsv OUT
/// ```
///
/// A friend is *reported* where `findings.json` ties a connection of that name to somebody of that name. A name in a
/// text is *reported* where an observation of that very item (same file, same place) marks words of it. It can be
/// *searched* where the index, asked for its words in a row as `find` would ask, gives that very item. A name is found
/// that is either. Phrases are counted in the same way, for comparison; they are not names.
final class Recall {
    private record Plant(String kind, String role, String form, String words, String item) {
        static Plant of(String line) {
            String[] fields = line.split("\t");
            return new Plant(
                    fields[0], fields[1], fields[2], fields[3], fields[4] + "#" + fields[5]);
        }

        boolean isName() {
            return !kind.equals("rule");
        }

        String sort() {
            return switch (kind) {
                case "friend" -> "friends of the roster";
                case "rule" -> "phrases";
                default -> role + ", " + form.toLowerCase(Locale.ROOT).replace('_', ' ');
            };
        }
    }

    private static final class Count {
        private int planted;
        private int reported;
        private int searched;
        private int found;

        void add(boolean isReported, boolean isSearched) {
            planted++;
            reported += isReported ? 1 : 0;
            searched += isSearched ? 1 : 0;
            found += isReported || isSearched ? 1 : 0;
        }

        void print(String name) {
            System.out.printf("%-28s %7d %9d %9d %7d%n", name, planted, reported, searched, found);
        }
    }

    private final Map<String, List<String>> marked = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Count names = new Count();
    private final List<Plant> lost = new ArrayList<>();

    void main(String[] args) throws IOException {
        List<Plant> plants =
                Files.readAllLines(Path.of(args[0])).stream()
                        .map(Plant::of)
                        .sorted(Comparator.comparing(Plant::sort))
                        .toList();
        JsonNode findings =
                JsonMapper.shared().readTree(Path.of(args[1], "findings.json").toFile());
        findings.path("observations").forEach(this::note);
        findings.path("connections").forEach(this::noteConnection);
        try (ItemIndex index = ItemIndex.open(Path.of(args[1], "index"))) {
            plants.forEach(plant -> count(plant, index));
        }
        print();
    }

    // The words an observation marks, by the item they stand in.
    private void note(JsonNode observation) {
        JsonNode locator = observation.path("locator");
        String item = item(locator.path("path").asString(), locator.path("position").asString());
        String excerpt = observation.path("excerpt").asString();
        for (JsonNode mark : observation.path("marks")) {
            String words = excerpt.substring(mark.get(0).asInt(), mark.get(1).asInt());
            marked.computeIfAbsent(item, _ -> new ArrayList<>()).add(Folding.fold(words).strip());
        }
    }

    private void noteConnection(JsonNode connection) {
        String shown = connection.path("display_name").asString();
        if (connection.path("person").path("name").asString("").equals(shown)) {
            linked.add(shown);
        }
    }

    // A position such as /messages/12 is that of the twelfth element of the file's list.
    private static String item(String path, String position) {
        return path
                + "#"
                + position.replaceFirst("^(?:/[a-z_0-9]*[a-z_][a-z_0-9]*)?/([0-9]+).*$", "$1");
    }

    private void count(Plant plant, ItemIndex index) {
        boolean isReported = isReported(plant);
        boolean isSearched = isSearched(plant, index);
        counts.computeIfAbsent(plant.sort(), _ -> new Count()).add(isReported, isSearched);
        if (plant.isName()) {
            names.add(isReported, isSearched);
            if (!isReported && !isSearched) {
                lost.add(plant);
            }
        }
    }

    private boolean isReported(Plant plant) {
        if (plant.kind().equals("friend")) {
            return linked.contains(plant.words());
        }
        String words = Folding.fold(plant.words()).strip();
        return marked.getOrDefault(plant.item(), List.of()).stream()
                .filter(mark -> !mark.isEmpty())
                .anyMatch(mark -> words.contains(mark) || mark.contains(words));
    }

    private static boolean isSearched(Plant plant, ItemIndex index) {
        ItemQuery query = ItemQuery.parse("\"" + plant.words() + "\"");
        for (FoundItem found : index.find(query, 10_000).items()) {
            if (item(found.path(), found.position()).equals(plant.item())) {
                return true;
            }
        }
        return false;
    }

    private void print() {
        System.out.println("planted                        count  reported  searched   found");
        counts.forEach((name, count) -> count.print(name));
        names.print("all names");
        lost.stream().limit(20).forEach(plant -> System.out.println("not found: " + plant));
    }
}
