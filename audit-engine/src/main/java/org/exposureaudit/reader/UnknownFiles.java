package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.source.SourceFile;

/// The files nobody knows, as one problem for each family of files: those in the same place of an export with the same ending.
final class UnknownFiles {
    static final String REASON = "This tool does not know this file, so it was not read.";
    private static final int MOST_FAMILIES = 50;

    private final Map<String, Family> families = new LinkedHashMap<>();

    /// Files alike.
    private static final class Family {
        private final String first;
        private int count;

        Family(String first) {
            this.first = first;
        }
    }

    void add(SourceFile file) {
        families.computeIfAbsent(
                        familyOf(file), _ -> new Family(file.input() + " › " + file.path()))
                .count++;
    }

    /// One problem for each family, and one for what is beyond the number listed.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        int beyond = 0;
        for (Family family : families.values()) {
            if (problems.size() < MOST_FAMILIES) {
                problems.add(
                        new Problem(
                                Problem.Kind.UNKNOWN_FILE, family.first, message(family.count)));
            } else {
                beyond += family.count;
            }
        }
        if (beyond > 0) {
            problems.add(
                    new Problem(
                            Problem.Kind.CAPPED,
                            "",
                            String.format(
                                    Locale.ROOT,
                                    "And %,d more files of other sorts that this tool does not know.",
                                    beyond)));
        }
        return problems;
    }

    private static String message(int count) {
        return count == 1
                ? REASON
                : String.format(
                        Locale.ROOT,
                        "This tool does not know this file and %,d more like it, so they were not read.",
                        count - 1);
    }

    private static String familyOf(SourceFile file) {
        String path = file.path();
        int folder = path.lastIndexOf('/');
        String[] places = path.substring(0, Math.max(folder, 0)).split("/", -1);
        String top = places[0] + (places.length > 1 ? "/" + places[1] : "");
        String name = file.name();
        int dot = name.lastIndexOf('.');
        return file.input() + "›" + top + "›" + (dot < 0 ? "" : name.substring(dot));
    }
}
