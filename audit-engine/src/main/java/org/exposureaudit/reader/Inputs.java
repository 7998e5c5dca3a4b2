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

    private Inputs(Limits limits) {
        this.limits = limits;
    }

    /// Opens these paths in order.
    static Inputs open(List<Path> paths, Limits limits) {
        Inputs inputs = new Inputs(limits);
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
            Source folder = Sources.open(path, name, limits);
            List<Path> zips = Sources.zipsIn(path, limits);
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
            if (Files.exists(path) && !seen.add(path.toRealPath())) {
                lines.add(
                        new FileLine(
                                name,
                                "",
                                "",
                                Status.IGNORED,
                                0,
                                "This was given twice; it was read once."));
                return;
            }
            sources.add(Sources.open(path, name, limits));
        } catch (AuditException e) {
            fail(name, e);
        } catch (IOException _) {
            fail(name, Status.FAILED, "This file could not be opened on this computer.");
        }
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
