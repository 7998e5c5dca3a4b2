package org.exposureaudit.web.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.exposureaudit.ArchiveReaders;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.web.http.tag.Action;
import org.exposureaudit.web.http.tag.FileRow;
import org.exposureaudit.web.http.tag.FileRow.Part;
import org.exposureaudit.web.http.tag.FileRow.State;
import org.exposureaudit.web.http.tag.Words;

/// Says of each thing the user brought what it is and what became of it.
final class FileRows {
    private static final int MOST_PARTS = 30;
    private static final int MOST_REASONS = 3;
    private static final double KILO = 1000;
    private static final String GO_ON = " You can go on without it.";

    private FileRows() {}

    /// A thing nobody has looked at yet.
    ///
    /// @param words how far it is
    static FileRow waiting(Brought brought, String words, List<Action> actions) {
        return new FileRow(
                brought.name(), State.WORKING, words, what(brought), "", -1, List.of(), actions);
    }

    /// A thing of which the report says this.
    static FileRow reported(Brought brought, List<FileLine> lines, List<Action> actions) {
        if (lines.isEmpty()) {
            return waiting(brought, "Waiting", actions);
        }
        List<String> meta = new ArrayList<>();
        String platforms = platforms(lines);
        if (!platforms.isEmpty()) {
            meta.add(platforms);
        }
        meta.add(what(brought));
        long items = lines.stream().mapToLong(FileLine::items).sum();
        boolean read = has(lines, Status.READ);
        meta.add(read ? Words.count(items, "thing read", "things read") : "nothing was read");
        return new FileRow(
                brought.name(),
                state(lines),
                words(lines),
                String.join(" · ", meta),
                help(lines),
                -1,
                parts(lines),
                actions);
    }

    private static boolean has(List<FileLine> lines, Status status) {
        return lines.stream().anyMatch(line -> line.status() == status);
    }

    private static boolean isStopped(FileLine line) {
        return line.status() == Status.FAILED || line.status() == Status.REFUSED;
    }

    private static State state(List<FileLine> lines) {
        if (has(lines, Status.READ)) {
            return State.READ;
        }
        return lines.stream().anyMatch(FileRows::isStopped) || has(lines, Status.UNKNOWN)
                ? State.STOPPED
                : State.WORKING;
    }

    private static String words(List<FileLine> lines) {
        if (has(lines, Status.READ)) {
            return lines.stream().anyMatch(FileRows::isStopped)
                    ? "Read, but not all of it"
                    : "Read";
        }
        if (has(lines, Status.REFUSED)) {
            return "Not opened";
        }
        if (has(lines, Status.FAILED)) {
            return "Could not be opened";
        }
        return has(lines, Status.UNKNOWN) ? "Not an export we know" : "Left out";
    }

    private static String help(List<FileLine> lines) {
        if (has(lines, Status.READ)) {
            return "";
        }
        for (Predicate<FileLine> which :
                List.<Predicate<FileLine>>of(
                        FileRows::isStopped, line -> line.status() == Status.UNKNOWN)) {
            for (FileLine line : lines) {
                if (which.test(line) && !line.reason().isEmpty()) {
                    return line.reason() + GO_ON;
                }
            }
        }
        return lines.getFirst().reason();
    }

    private static String what(Brought brought) {
        if (brought.isInPlace()) {
            return "read where it lies on this computer";
        }
        String size = size(brought.size());
        return brought.isFolder()
                ? "Folder of " + Words.count(brought.files().size(), "file", "files") + " · " + size
                : size;
    }

    /// A size in the units people see on their own computer.
    static String size(long bytes) {
        if (bytes < KILO) {
            return Words.count(bytes, "byte", "bytes");
        }
        double number = bytes / KILO;
        for (String unit : List.of("KB", "MB")) {
            if (number < KILO) {
                return Math.round(number) + " " + unit;
            }
            number /= KILO;
        }
        return String.format(Locale.UK, "%.1f GB", number);
    }

    private static String platforms(List<FileLine> lines) {
        Set<String> names = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.items() > 0 || lines.size() == 1)
                .forEach(line ->
                        ArchiveReaders.ALL.stream()
                                .map(reader -> reader.info())
                                .filter(info -> info.platform().equals(line.platform()))
                                .map(ReaderInfo::name)
                                .forEach(names::add));
        return String.join(" and ", names);
    }

    // As many rows as people can take in: one for each folder of the export.
    private static List<Part> parts(List<FileLine> lines) {
        if (lines.size() < 2) {
            return List.of();
        }
        String trunk = trunk(lines);
        Map<String, List<FileLine>> groups = new LinkedHashMap<>();
        for (FileLine line : lines) {
            String name = part(line.path(), trunk);
            boolean room = groups.size() < MOST_PARTS || groups.containsKey(name);
            groups.computeIfAbsent(room ? name : "All the rest", _ -> new ArrayList<>()).add(line);
        }
        List<Part> parts = new ArrayList<>();
        groups.forEach((name, group) ->
                parts.add(
                        new Part(
                                name,
                                group.stream().mapToInt(FileLine::items).sum(),
                                unread(group))));
        return parts;
    }

    // The folder that holds everything, or nearly: it says nothing of what is in it.
    private static String trunk(List<FileLine> lines) {
        String trunk = "";
        while (true) {
            Map<String, Integer> below = new LinkedHashMap<>();
            for (FileLine line : lines) {
                int slash = line.path().indexOf('/', trunk.length());
                if (line.path().startsWith(trunk) && slash >= 0) {
                    below.merge(line.path().substring(0, slash + 1), 1, Integer::sum);
                }
            }
            String most = "";
            for (Map.Entry<String, Integer> entry : below.entrySet()) {
                if (entry.getValue() * 2 > lines.size()) {
                    most = entry.getKey();
                }
            }
            if (most.isEmpty()) {
                return trunk;
            }
            trunk = most;
        }
    }

    private static String part(String path, String trunk) {
        String rest = path.startsWith(trunk) ? path.substring(trunk.length()) : path;
        int slash = rest.indexOf('/');
        String name = slash < 0 ? rest : rest.substring(0, slash);
        if (name.isEmpty()) {
            return "The whole";
        }
        String plain = slash < 0 ? name : name.replace('_', ' ');
        return slash < 0
                ? plain
                : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    private static String unread(List<FileLine> lines) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (FileLine line : lines) {
            if (line.status() != Status.READ) {
                reasons.merge(sentence(line), 1, Integer::sum);
            }
        }
        if (reasons.isEmpty()) {
            return "All read";
        }
        List<String> said = new ArrayList<>();
        reasons.forEach((reason, count) -> {
            if (said.size() < MOST_REASONS) {
                said.add((count == 1 ? "" : Words.number(count) + " files: ") + reason);
            }
        });
        if (reasons.size() > MOST_REASONS) {
            said.add("and other reasons");
        }
        return String.join(" ", said);
    }

    private static String sentence(FileLine line) {
        return switch (line.status()) {
            case READ -> "";
            case IGNORED -> line.reason();
            case UNKNOWN -> "We do not know what this is.";
            case FAILED -> "Could not be read: " + line.reason();
            case REFUSED -> "Not opened: " + line.reason();
        };
    }
}
