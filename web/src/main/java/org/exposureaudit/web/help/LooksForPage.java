package org.exposureaudit.web.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.exposureaudit.Detectors;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;

/// Everything the tool looks for, by what it is about.
///
/// @param groups in the order of the catalogue
public record LooksForPage(List<Group> groups) {
    private static final Map<String, String> TITLES =
            Map.of(
                    "people", "Whom you are linked with",
                    "messages", "Messages and calls",
                    "posts", "What you post, share and say",
                    "disclosures", "Private information",
                    "photos", "Pictures and videos",
                    "profile", "Your profile and accounts",
                    "time", "Time at work",
                    "contacts", "Your address book",
                    "ai", "AI assistants",
                    "safety", "Your safety, and a child’s");
    private static final String OTHER = "Files, and what a search shows";

    /// What is about one thing.
    ///
    /// @param id short, for the page
    /// @param title what it is about
    /// @param looks what is looked for
    public record Group(String id, String title, List<Look> looks) {}

    /// One thing that is looked for.
    ///
    /// @param text what it is
    /// @param built whether this version can find it
    public record Look(String text, boolean built) {}

    /// The catalogue of this version.
    static LooksForPage shipped() {
        Set<String> examined = Detectors.examined();
        SequencedMap<String, List<Look>> looks = new LinkedHashMap<>();
        for (DetectorInfo detector : DetectorCatalogue.shipped().all()) {
            String family = TITLES.containsKey(detector.family()) ? detector.family() : "other";
            looks.computeIfAbsent(family, _ -> new ArrayList<>())
                    .add(new Look(detector.description(), examined.contains(detector.name())));
        }
        return new LooksForPage(
                looks.entrySet().stream()
                        .map(each ->
                                new Group(
                                        each.getKey(),
                                        TITLES.getOrDefault(each.getKey(), OTHER),
                                        List.copyOf(each.getValue())))
                        .toList());
    }

    /// How many things in all.
    public int count() {
        return groups.stream().mapToInt(group -> group.looks().size()).sum();
    }
}
