package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.ReportWriter;
import org.jspecify.annotations.Nullable;

/// The folder a check writes into. Its name and the names in it never hold a word of anybody's data.
final class OutputFolder {
    static final String INDEX = "index";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");

    private final Path path;

    private OutputFolder(Path path) {
        this.path = path;
    }

    /// The folder the user named, or else a new one here, readable by nobody else where the system can do that.
    static OutputFolder of(@Nullable Path named, LocalDate today) throws IOException {
        Path path = named == null ? unused(today) : named;
        if (!Files.isDirectory(path)) {
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createDirectories(path);
            }
        }
        return new OutputFolder(path);
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

    /// Writes the report in each form, each by way of a temporary name so that no half report is left.
    void write(Report report, List<ReportWriter> writers) throws IOException {
        for (ReportWriter writer : writers) {
            Path target = path.resolve(writer.fileName());
            Path partial = path.resolve(writer.fileName() + ".part");
            try (OutputStream out = Files.newOutputStream(partial)) {
                writer.write(report, out);
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
