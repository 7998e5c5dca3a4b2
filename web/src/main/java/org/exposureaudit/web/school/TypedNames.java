package org.exposureaudit.web.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names as somebody types them: one on a line, several with semicolons or commas between, or the surname first with a comma after it.
///
/// @param names each once, forename first
/// @param asTyped whether they are just what was typed, line by line; where they are not, show them before they are used
record TypedNames(List<String> names, boolean asTyped) {
    private static final Pattern LINES = Pattern.compile("[\\r\\n;]+");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    /// Copies the list.
    TypedNames {
        names = List.copyOf(names);
    }

    static TypedNames in(String text) {
        List<String> names = new ArrayList<>();
        for (String part : LINES.split(text, -1)) {
            names.addAll(between(part.strip()));
        }
        List<String> all = names.stream().filter(name -> !name.isEmpty()).distinct().toList();
        String lines =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return new TypedNames(all, String.join("\n", all).equals(lines));
    }

    // "Dell, Ann" is one person and "Ann Dell, Bob Shaw" are two: whoever writes a list writes
    // whole names.
    private static List<String> between(String part) {
        List<String> parts =
                Arrays.stream(COMMAS.split(part, -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        boolean turned = parts.size() == 2 && parts.stream().anyMatch(TypedNames::isOneWord);
        return turned ? List.of(parts.getLast() + " " + parts.getFirst()) : parts;
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }
}
