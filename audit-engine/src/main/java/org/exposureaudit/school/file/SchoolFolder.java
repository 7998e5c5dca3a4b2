package org.exposureaudit.school.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.School;
import org.exposureaudit.source.SourceFile;

/// Loads the folder in which a school describes itself: `school.json`, `terms.csv` and any number of lists of people.
public final class SchoolFolder {
    private SchoolFolder() {}

    /// The school as of a day. What is wrong with single rows goes to `problems`; the others are kept.
    ///
    /// @throws InvalidSchoolException where a file cannot be used; the message says which, where and what to do
    public static School load(Path folder, LocalDate asOf, Consumer<Problem> problems) {
        SchoolReading reading = read(folder, asOf);
        reading.problems().forEach(problems);
        return reading.school();
    }

    /// The same with all that is known of the files.
    ///
    /// @throws InvalidSchoolException where a file cannot be used; the message says which, where and what to do
    public static SchoolReading read(Path folder, LocalDate asOf) {
        return SchoolFiles.read(files(folder), asOf);
    }

    private static List<SourceFile> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidSchoolException(
                    "There is no folder of the name given with --school. Check how it is written and in which folder it lies.");
        }
        if (!Files.isRegularFile(folder.resolve(SchoolFiles.SCHOOL))) {
            throw new InvalidSchoolException(
                    "There is no school.json in the school folder. It names the school and its hours; "
                            + "copy the one of a sample school and change it.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(SourceFile::of).toList();
        } catch (IOException _) {
            throw new InvalidSchoolException(
                    "The school folder cannot be read. Check that it is there.");
        }
    }
}
