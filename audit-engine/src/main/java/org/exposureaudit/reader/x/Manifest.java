package org.exposureaudit.reader.x;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.JsonValue.Field;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The archive's own list of what it holds: says whether anything of it is missing here.
///
/// @param present the names of the files that are here
record Manifest(Set<String> present) {
    /// The manifest of an archive with these files.
    static Manifest of(Source source) {
        return new Manifest(
                source.files().stream().map(SourceFile::name).collect(Collectors.toSet()));
    }

    /// Reads the list.
    void read(FileReading file) throws IOException {
        JsonValue manifest = XArchive.records(file).whole();
        int missing = 0;
        for (Field type : manifest.at("dataTypes").fields()) {
            for (JsonValue part : type.value().items("files")) {
                String name = part.text("fileName");
                boolean here =
                        name.isEmpty()
                                || present.contains(name.substring(name.lastIndexOf('/') + 1));
                missing += here ? 0 : 1;
            }
        }
        if (missing > 0) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    String.format(
                            Locale.ROOT,
                            "The archive lists %,d files that are not here. Download it again, and add all its parts.",
                            missing));
        } else if (manifest.at("archiveInfo").at("isPartialArchive").isTrue()) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    "This is one part of your archive. Add the other parts as well.");
        }
    }
}
