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
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Limits;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.Sources;
import org.exposureaudit.source.Upload;

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

    /// Opens what was given in order.
    ///
    /// @param apart files and folders to leave out wherever they lie
    static Inputs open(List<Input> given, Limits limits, List<Path> apart) {
        Inputs inputs = new Inputs(limits, apart);
        given.forEach(inputs::add);
        return inputs;
    }

    private void add(Input input) {
        String name = unused(input.name());
        switch (input) {
            case Input.OnDisk(Path path) when Files.isDirectory(path) -> openFolder(path, name);
            case Input.OnDisk(Path path) -> open(path, name);
            case Input.Uploaded(Upload upload) -> open(upload, name);
            case Input.UploadedFolder folder -> openFolder(folder, name);
        }
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
            if (isReasonable(folder, zips.size())) {
                zips.forEach(zip ->
                        open(
                                zip,
                                inside(root.relativize(zip).toString().replace('\\', '/'), name)));
            }
        } catch (AuditException e) {
            fail(name, e);
        } catch (IOException _) {
            fail(name, Status.FAILED, "This folder could not be opened on this computer.");
        }
    }

    private void openFolder(Input.UploadedFolder given, String name) {
        try {
            Source folder = Sources.openFolder(given, name, limits);
            List<Upload> zips = Sources.zipsIn(given, limits);
            sources.add(folder);
            if (isReasonable(folder, zips.size())) {
                zips.forEach(zip -> open(zip, inside(zip.path(), name)));
            }
        } catch (AuditException e) {
            fail(name, e);
        }
    }

    private boolean isReasonable(Source folder, int zips) {
        if (zips > MOST_ZIPS) {
            fail(
                    folder.name(),
                    Status.REFUSED,
                    "This folder holds more than 1,000 ZIP files, so none of those was opened. Choose the folder of the exports alone.");
            return false;
        }
        if (folder.files().isEmpty() && folder.refused().isEmpty() && zips == 0) {
            fail(
                    folder.name(),
                    Status.FAILED,
                    "This folder is empty. Add the ZIP as you downloaded it.");
        }
        return true;
    }

    private String inside(String path, String folder) {
        String inside = unused(path);
        folderOfZip.put(inside, folder);
        return inside;
    }

    private void open(Upload upload, String name) {
        try {
            sources.add(Sources.open(upload, name, limits));
        } catch (AuditException e) {
            fail(name, e);
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
        lines.add(FileLine.notRead(name, "", "", Status.IGNORED, reason));
    }

    private void fail(String name, AuditException why) {
        boolean unsafe = why instanceof UnsafeArchiveException;
        fail(name, unsafe ? Status.REFUSED : Status.FAILED, why.getMessage());
    }

    private void fail(String name, Status status, String message) {
        lines.add(FileLine.notRead(name, "", "", status, message));
        problems.add(new Problem(Problem.Kind.INPUT, name, message));
    }

    private String unused(String name) {
        String unused = name;
        for (int copy = 2; !names.add(unused); copy++) {
            unused = name + " (" + copy + ")";
        }
        return unused;
    }

    @Override
    public void close() {
        Source.merged("", sources).close();
    }
}
