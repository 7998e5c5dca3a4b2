package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.source.SourceFile;

/// Files that are read together: one export, or what is left over beside exports.
///
/// @param input the input it came from
/// @param label the name of the ZIP, folder or file it is
/// @param files the files
/// @param recognition what the readers say of them
record Unit(String input, String label, List<SourceFile> files, Recognition recognition) {
    /// Sorts the files.
    Unit {
        files =
                files.stream()
                        .sorted(
                                Comparator.comparing(SourceFile::path)
                                        .thenComparing(SourceFile::input))
                        .toList();
    }

    private static final Pattern ENDING = Pattern.compile("\\.zip$");
    private static final Pattern PART =
            Pattern.compile("[ _-]*\\(\\d{1,3}\\)$|(?<!\\d{4}-\\d{2})[ _-]+(part[ _-]*)?\\d{1,3}$");
    private static final int MOST_COMMON = 3;
    private static final Pattern HASH = Pattern.compile("(?<=\\d)-[a-z0-9]{8,64}$");

    /// Joins units that are parts of one export: won by the same reader and without a path in common, or named alike but for the part
    /// and with hardly any, such as the start page. Two whole exports of one platform share many paths and stay apart.
    static List<Unit> joined(List<Unit> units) {
        List<List<Unit>> groups = new ArrayList<>();
        for (Unit unit : units) {
            groups.stream()
                    .filter(group -> unit.belongsTo(group))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(unit);
        }
        return groups.stream().map(Unit::join).toList();
    }

    /// Whether this reader knows most of its files.
    boolean isWonBy(ArchiveReader reader) {
        return recognition.isRecognised() && recognition.winner().equals(reader);
    }

    /// The unit with more files.
    Unit with(List<SourceFile> more) {
        List<SourceFile> all = new ArrayList<>(files);
        all.addAll(more);
        return new Unit(input, label, all, recognition);
    }

    private boolean belongsTo(List<Unit> group) {
        Unit first = group.getFirst();
        if (!recognition.isRecognised() || !first.isWonBy(recognition.winner())) {
            return false;
        }
        Set<String> taken = new HashSet<>();
        group.forEach(unit -> taken.addAll(unit.innerPaths()));
        long common = innerPaths().stream().filter(taken::contains).count();
        boolean alike = stem().equals(first.stem());
        return common == 0 || (alike && common <= MOST_COMMON && common * 2 < files.size());
    }

    private static Unit join(List<Unit> group) {
        if (group.size() == 1) {
            return group.getFirst();
        }
        List<SourceFile> files = group.stream().flatMap(unit -> unit.files.stream()).toList();
        Unit largest = group.getFirst();
        for (Unit unit : group) {
            if (unit.files.size() > largest.files.size()) {
                largest = unit;
            }
        }
        return new Unit(largest.input, largest.label, files, largest.recognition);
    }

    /// The label without ending, part number and the random letters platforms add.
    String stem() {
        String bare = ENDING.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("");
        String whole = PART.matcher(bare).replaceAll("");
        return HASH.matcher(whole).replaceAll("");
    }

    /// The folded paths below the one folder that holds everything, if there is one.
    private List<String> innerPaths() {
        String first = files.getFirst().path();
        String top = first.substring(0, first.indexOf('/') + 1);
        boolean wrapped =
                !top.isEmpty() && files.stream().allMatch(file -> file.path().startsWith(top));
        int from = wrapped ? top.length() : 0;
        return files.stream()
                .map(file -> file.path().substring(from).toLowerCase(Locale.ROOT))
                .toList();
    }
}
