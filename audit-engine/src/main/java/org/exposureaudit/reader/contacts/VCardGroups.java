package org.exposureaudit.reader.contacts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.reader.format.TextLines;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.SourceFile;

/// The groups of an address book whose cards name their members by id.
final class VCardGroups {
    private static final int MOST = 100_000;

    private final Map<String, List<String>> groups = new HashMap<>();
    private String name = "";
    private boolean isGroup;
    private List<String> members = new ArrayList<>();

    private VCardGroups() {}

    /// Looks through a file for its groups.
    static VCardGroups of(SourceFile file) throws IOException {
        VCardGroups found = new VCardGroups();
        TextLines.each(TextReader.open(file), (_, line) -> found.line(line));
        return found;
    }

    private void line(String line) {
        String upper = line.length() > 400 ? "" : line.toUpperCase(Locale.ROOT);
        if (upper.startsWith("FN:") || upper.startsWith("FN;")) {
            name = value(line);
        } else if (upper.startsWith("KIND:GROUP")
                || upper.startsWith("X-ADDRESSBOOKSERVER-KIND:GROUP")) {
            isGroup = true;
        } else if (upper.startsWith("MEMBER") || upper.startsWith("X-ADDRESSBOOKSERVER-MEMBER")) {
            members.add(value(line));
        } else if (upper.startsWith("END:VCARD")) {
            finish();
        }
    }

    private void finish() {
        if (isGroup && !name.isBlank() && groups.size() < MOST) {
            String group = name;
            members.forEach(
                    member -> groups.computeIfAbsent(member, _ -> new ArrayList<>(1)).add(group));
        }
        name = "";
        isGroup = false;
        members = new ArrayList<>();
    }

    private static String value(String line) {
        return bare(line.substring(line.indexOf(':') + 1));
    }

    /// The names of the groups a card with this id is in.
    List<String> of(String id) {
        return groups.getOrDefault(bare(id), List.of());
    }

    private static String bare(String id) {
        String lower = id.strip();
        return lower.startsWith("urn:uuid:") ? lower.substring("urn:uuid:".length()) : lower;
    }
}
