package org.exposureaudit.web.school.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exposureaudit.web.http.tag.Words;

/// What lay beside the files that were asked for and was not read, by kind, so that nobody takes it for read.
public final class LeftOut {
    private static final int MOST_KINDS = 5;
    private static final String KIND = "[a-z0-9]{1,5}";
    private static final String OTHER = "";

    private final SortedMap<String, Integer> kinds = new TreeMap<>();

    LeftOut() {}

    /// Notes a file.
    public void add(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isKind = name.contains(".") && ending.matches(KIND);
        kinds.merge(isKind ? ending : OTHER, 1, Integer::sum);
    }

    /// Whether there was nothing else.
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /// How many of which kind, such as "2 .pdf files and 1 .png file".
    public String kinds() {
        List<String> parts = new ArrayList<>();
        int rest = all();
        List<Map.Entry<String, Integer>> most =
                kinds.entrySet().stream()
                        .filter(kind -> !kind.getKey().equals(OTHER))
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST_KINDS)
                        .toList();
        for (Map.Entry<String, Integer> kind : most) {
            String file = "." + kind.getKey() + " file";
            parts.add(Words.count(kind.getValue(), file, file + "s"));
            rest -= kind.getValue();
        }
        if (rest > 0) {
            parts.add(Words.count(rest, "file of another kind", "files of other kinds"));
        }
        return Words.list(parts);
    }

    private int all() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// A sentence to add to what was read; empty where nothing was left out.
    public String sentence() {
        return isEmpty()
                ? ""
                : " We did not read "
                        + kinds()
                        + " beside them: nothing in "
                        + (all() == 1 ? "it" : "them")
                        + " is used or kept.";
    }
}
