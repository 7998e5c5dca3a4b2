package org.exposureaudit.web.http.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;

/// The checks that are about one thing.
///
/// @param id short, for the page
/// @param title what they are about
/// @param checks in the order of the catalogue
public record CheckGroup(String id, String title, List<DetectorInfo> checks) {
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

    /// Copies the list.
    public CheckGroup {
        checks = List.copyOf(checks);
    }

    /// All checks of this version, in the order of the catalogue.
    public static List<CheckGroup> all() {
        SequencedMap<String, List<DetectorInfo>> groups = new LinkedHashMap<>();
        for (DetectorInfo detector : DetectorCatalogue.shipped().all()) {
            String family = TITLES.containsKey(detector.family()) ? detector.family() : "other";
            groups.computeIfAbsent(family, _ -> new ArrayList<>()).add(detector);
        }
        return groups.entrySet().stream()
                .map(each ->
                        new CheckGroup(
                                each.getKey(),
                                TITLES.getOrDefault(each.getKey(), OTHER),
                                each.getValue()))
                .toList();
    }
}
