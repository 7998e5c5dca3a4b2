package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exposureaudit.source.SourceFile;

/// Finds the exports among the files of one input.
///
/// Files that at most one reader recognises are one export. Where several do, the input may be a folder into which somebody put
/// exports of several platforms: it is taken apart if its folders and loose files are clearly won by different readers. A folder that
/// the winner of the whole knows nearly as well as another reader is part of the whole: platforms of one family share layouts.
final class Discovery {
    private static final int MAX_DEPTH = 6;

    private final List<ArchiveReader> readers;
    private final String input;

    /// A folder or loose file right below the place looked at.
    ///
    /// @param files the files in it
    /// @param recognition what the readers say of them
    private record Part(List<SourceFile> files, Recognition recognition) {}

    Discovery(List<ArchiveReader> readers, String input) {
        this.readers = readers;
        this.input = input;
    }

    /// The exports among these files, and one unit of what is left, if anything is.
    List<Unit> units(List<SourceFile> files) {
        return units(files, "");
    }

    private List<Unit> units(List<SourceFile> files, String below) {
        Recognition whole = Recognition.of(readers, files);
        Unit one = new Unit(input, label(below), files, whole);
        if (whole.candidates().size() < 2 || below.split("/", -1).length > MAX_DEPTH) {
            return List.of(one);
        }
        Map<String, Part> parts = parts(files, below);
        List<String> recognised = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (part.recognition().isRecognised()) {
                recognised.add(name);
            }
        });
        if (winners(parts, whole).size() > 1) {
            return apart(parts, below, whole);
        }
        if (recognised.size() == 1 && recognised.getFirst().endsWith("/")) {
            List<Unit> inner = apart(parts, below, whole);
            return inner.stream().filter(unit -> unit.recognition().isRecognised()).count() > 1
                    ? inner
                    : List.of(one);
        }
        return List.of(one);
    }

    private Map<String, Part> parts(List<SourceFile> files, String below) {
        Map<String, List<SourceFile>> byName = new TreeMap<>();
        for (SourceFile file : files) {
            String rest = file.path().substring(below.length());
            String name = rest.substring(0, rest.indexOf('/') + 1);
            byName.computeIfAbsent(name.isEmpty() ? rest : name, _ -> new ArrayList<>()).add(file);
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        byName.forEach((name, inside) -> parts.put(name, new Part(inside, recognition(inside))));
        return parts;
    }

    /// Pictures by the thousand are not put to every reader one by one.
    private Recognition recognition(List<SourceFile> files) {
        boolean pictures = files.stream().allMatch(file -> CommonFiles.isMedia(file.path()));
        return Recognition.of(
                pictures
                        ? readers.stream().filter(ArchiveReader::readsPicturesAlone).toList()
                        : readers,
                files);
    }

    private static Set<ArchiveReader> winners(Map<String, Part> parts, Recognition whole) {
        Set<ArchiveReader> winners = new HashSet<>();
        for (Part part : parts.values()) {
            if (part.recognition().isRecognised()) {
                winners.add(winner(part.recognition(), whole));
            }
        }
        return winners;
    }

    /// The winner of a part; the winner of the whole unless another knows more than twice as much of it.
    private static ArchiveReader winner(Recognition part, Recognition whole) {
        ArchiveReader usual = whole.winner();
        ArchiveReader winner = part.winner();
        return part.knownTo(usual) * 2 >= part.knownTo(winner) ? usual : winner;
    }

    private List<Unit> apart(Map<String, Part> parts, String below, Recognition whole) {
        List<Unit> units = new ArrayList<>();
        Map<ArchiveReader, List<SourceFile>> loose = new LinkedHashMap<>();
        List<SourceFile> rest = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (!part.recognition().isRecognised()) {
                rest.addAll(part.files());
            } else if (name.endsWith("/")) {
                units.addAll(units(part.files(), below + name));
            } else {
                loose.computeIfAbsent(winner(part.recognition(), whole), _ -> new ArrayList<>())
                        .addAll(part.files());
            }
        });
        loose.values().forEach(files -> units.add(unit(files, below)));
        if (!rest.isEmpty()) {
            addRest(units, unit(rest, below), whole.winner());
        }
        return units;
    }

    /// What nobody recognises by itself may still be an outlying part of the largest export.
    private static void addRest(List<Unit> units, Unit rest, ArchiveReader usual) {
        if (!rest.recognition().isRecognised()) {
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                if (unit.isWonBy(usual)) {
                    units.set(i, unit.with(rest.files()));
                    return;
                }
            }
        }
        units.add(rest);
    }

    private Unit unit(List<SourceFile> files, String below) {
        return new Unit(input, label(below), files, Recognition.of(readers, files));
    }

    private String label(String below) {
        if (below.isEmpty()) {
            return input;
        }
        return below.substring(below.lastIndexOf('/', below.length() - 2) + 1, below.length() - 1);
    }
}
