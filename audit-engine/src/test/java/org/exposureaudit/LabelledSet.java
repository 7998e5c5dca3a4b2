package org.exposureaudit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.school.file.SchoolFolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Labelled texts of a made-up school.
///
/// @param folder where it lies
/// @param labels by the id of each text
/// @param lines the texts without the answers, by the user they belong to
record LabelledSet(Path folder, Map<String, Set<String>> labels, Map<String, List<String>> lines) {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final List<String> ANSWERS = List.of("labels", "difficulty", "note");
    private static final JsonMapper JSON = new JsonMapper();

    /// The set in a folder of the test resources.
    static LabelledSet in(String folder) throws IOException, URISyntaxException {
        Path path =
                Path.of(
                        Objects.requireNonNull(LabelledSet.class.getResource("/" + folder))
                                .toURI());
        LabelledSet set = new LabelledSet(path, new LinkedHashMap<>(), new TreeMap<>());
        for (String line : Files.readAllLines(path.resolve("items.jsonl"))) {
            set.add((ObjectNode) JSON.readTree(line));
        }
        return set;
    }

    // Without labels, notes and roles, as a real export would be.
    private void add(ObjectNode item) {
        String id = item.get("id").asString();
        Set<String> wanted = new HashSet<>();
        item.get("labels").forEach(label -> wanted.add(label.asString()));
        labels.put(id, wanted);
        item.remove(ANSWERS);
        if (item.get("other_party") instanceof ObjectNode other) {
            other.remove("role");
        }
        lines.computeIfAbsent(id.split("-", -1)[1], _ -> new ArrayList<>()).add(item.toString());
    }

    /// Whether the number of a text is odd: those were in sight while the detectors were made.
    static boolean isOdd(String id) {
        return (id.charAt(id.length() - 1) - '0') % 2 == 1;
    }

    School school() throws IOException {
        return SchoolFolder.load(folder, DAY, _ -> {});
    }

    Me user(String key) throws IOException {
        return MeFile.read(folder.resolve("me-" + key + ".json"));
    }
}
