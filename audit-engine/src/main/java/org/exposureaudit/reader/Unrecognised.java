package org.exposureaudit.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.source.SourceFile;

/// What the user is told about files in which no reader finds its export.
final class Unrecognised {
    private static final String WRAPPED =
            "We found no export in this, but there is an archive inside it, which is not opened. Unpack it once on your computer and "
                    + "add the ZIP files that come out.";

    private static final String EMPTY =
            "There is nothing in this. The download might not have finished: download it again and add the new file.";

    private Unrecognised() {}

    /// Why nothing is read, most helpful first; never empty.
    ///
    /// @param leftOver whether exports were found beside it, so that it may well be something else
    static List<Problem> why(Unit unit, List<ArchiveReader> readers, boolean leftOver) {
        Recognition recognition = unit.recognition();
        if (unit.files().stream().allMatch(file -> file.size() == 0)) {
            return List.of(new Problem(Problem.Kind.INPUT, unit.input(), EMPTY));
        }
        if (!recognition.hasMore() && leftOver) {
            return List.of(
                    new Problem(
                            Problem.Kind.UNKNOWN_FILE,
                            unit.input(),
                            "We found no export in this ZIP file, so it was not read."));
        }
        if (!recognition.hasMore() && unit.files().stream().anyMatch(Unrecognised::isArchive)) {
            return List.of(new Problem(Problem.Kind.INPUT, unit.input(), WRAPPED));
        }
        if (!recognition.hasMore()) {
            return List.of(new Problem(Problem.Kind.INPUT, unit.input(), notFound(readers)));
        }
        Stream<Problem> advice =
                recognition.advice().stream()
                        .map(words -> new Problem(Problem.Kind.UNSUPPORTED, unit.input(), words));
        Stream<Problem> failures =
                recognition.failures().stream().map(failure -> failure.at(unit.input()));
        return Stream.concat(advice, failures).toList();
    }

    private static boolean isArchive(SourceFile file) {
        return CommonFiles.isArchive(file.path());
    }

    private static String notFound(List<ArchiveReader> readers) {
        String names =
                readers.stream()
                        .map(reader -> reader.info().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "We found no export in this. We can read exports of these: "
                + names
                + ". Add the ZIP as you downloaded it, or its whole folder.";
    }
}
