package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.ReportWriter;
import org.jspecify.annotations.Nullable;

/// The folder a check writes into. Its name and the names in it never hold a word of anybody's data.
final class OutputFolder {
    static final String INDEX = "index";
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private final Path path;

    private OutputFolder(Path path) {
        this.path = path;
    }

    /// The folder the user named, or else a new one here, readable by nobody else where the system can do that.
    static OutputFolder of(@Nullable Path named, LocalDate today) {
        Path path = named == null ? unused(today) : named;
        try {
            Files.createDirectories(path, only(FOLDER, path));
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInputException(
                    "The name given with --out is that of a file. Choose another for the folder of the result.",
                    e);
        } catch (IOException e) {
            throw new InvalidInputException(
                    "The folder for the result could not be made. Choose another with --out, where you may write.",
                    e);
        }
        if (!Files.isWritable(path)) {
            throw new InvalidInputException(
                    "You may not write in the folder for the result. Choose another with --out.");
        }
        return new OutputFolder(path);
    }

    private static FileAttribute<?>[] only(Set<PosixFilePermission> permissions, Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static Path unused(LocalDate today) {
        Path path = Path.of("exposure-audit-" + today);
        for (int n = 2; Files.exists(path); n++) {
            path = Path.of("exposure-audit-" + today + "-" + n);
        }
        return path;
    }

    Path path() {
        return path;
    }

    Path index() {
        return path.resolve(INDEX);
    }

    /// The folder for the search index, made if need be.
    Path makeIndex() throws IOException {
        return Files.createDirectories(index(), only(FOLDER, path));
    }

    /// Writes the report in each form, each by way of a temporary name so that no half report is left.
    void write(Report report, List<ReportWriter> writers) throws IOException {
        for (ReportWriter writer : writers) {
            Path target = path.resolve(writer.fileName());
            Path partial = path.resolve(writer.fileName() + ".part");
            Files.deleteIfExists(partial);
            Files.createFile(partial, only(FILE, path));
            try (OutputStream out = Files.newOutputStream(partial)) {
                writer.write(report, out);
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
