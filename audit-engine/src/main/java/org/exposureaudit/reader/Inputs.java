package org.exposureaudit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.problem.UnsafeArchiveException;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.source.Limits;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.Sources;

/// Opens everything the user gave: one source for each ZIP, folder and file. What cannot be opened is reported; the rest goes on.
final class Inputs implements AutoCloseable {
    private static final int MOST_ZIPS = 1_000;

    private final Limits limits;
    private final List<Source> sources = new ArrayList<>();
    private final List<FileLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> folderOfZip = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> apart;

    private Inputs(Limits limits, List<Path> apart) {
        this.limits = limits;
        this.apart = apart.stream().map(Inputs::real).toList();
    }

    /// Opens these paths in order.
    ///
    /// @param apart files and folders to leave out wherever they lie
    static Inputs open(List<Path> paths, Limits limits, List<Path> apart) {
        Inputs inputs = new Inputs(limits, apart);
        for (Path path : paths) {
            String name = inputs.unused(nameOf(path));
            if (Files.isDirectory(path)) {
                inputs.openFolder(path, name);
            } else {
                inputs.open(path, name);
            }
        }
        return inputs;
    }

    /// What could be opened, in order; a ZIP in a folder comes after the folder.
    List<Source> sources() {
        return sources;
    }

    /// The inputs that could not be opened, as the coverage lists them.
    List<FileLine> lines() {
        return lines;
    }

    /// Why they could not be opened.
    List<Problem> problems() {
        return problems;
    }

    /// The folder input a ZIP was found in; the ZIP itself where it was given by itself.
    String givenAs(String input) {
        return folderOfZip.getOrDefault(input, input);
    }

    private void openFolder(Path path, String name) {
        try {
            Source folder = Sources.openFolder(path, name, limits, apart);
            List<Path> zips = Sources.zipsIn(path, limits, apart);
            sources.add(folder);
            Path root = path.toRealPath();
            if (zips.size() > MOST_ZIPS) {
                fail(
                        name,
                        Status.REFUSED,
                        "This folder holds more than 1,000 ZIP files, so none of those was opened. Choose the folder of the exports alone.");
                return;
            }
            for (Path zip : zips) {
                String inside = unused(root.relativize(zip).toString().replace('\\', '/'));
                folderOfZip.put(inside, name);
                open(zip, inside);
            }
            boolean bare = folder.files().isEmpty() && folder.refused().isEmpty();
            if (bare && zips.isEmpty()) {
                fail(
                        name,
                        Status.FAILED,
                        "This folder is empty. Add the ZIP as you downloaded it.");
            }
        } catch (AuditException e) {
            fail(name, e);
        } catch (IOException _) {
            fail(name, Status.FAILED, "This folder could not be opened on this computer.");
        }
    }

    private void open(Path path, String name) {
        try {
            if (isApart(path)) {
                leave(name, "You gave this for something else than to have it checked.");
                return;
            }
            if (Files.exists(path) && !seen.add(path.toRealPath())) {
                leave(name, "This was given twice; it was read once.");
                return;
            }
            sources.add(Sources.open(path, name, limits));
        } catch (AuditException e) {
            fail(name, e);
        } catch (IOException _) {
            fail(name, Status.FAILED, "This file could not be opened on this computer.");
        }
    }

    private boolean isApart(Path path) {
        return apart.stream().anyMatch(real(path)::startsWith);
    }

    // What is not there yet is where it will be.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void leave(String name, String reason) {
        lines.add(new FileLine(name, "", "", Status.IGNORED, 0, reason));
    }

    private void fail(String name, AuditException why) {
        boolean unsafe = why instanceof UnsafeArchiveException;
        fail(name, unsafe ? Status.REFUSED : Status.FAILED, why.getMessage());
    }

    private void fail(String name, Status status, String message) {
        lines.add(new FileLine(name, "", "", status, 0, message));
        problems.add(new Problem(Problem.Kind.INPUT, name, message));
    }

    private String unused(String name) {
        String unused = name;
        for (int copy = 2; !names.add(unused); copy++) {
            unused = name + " (" + copy + ")";
        }
        return unused;
    }

    private static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    @Override
    public void close() {
        Source.merged("", sources).close();
    }
}
