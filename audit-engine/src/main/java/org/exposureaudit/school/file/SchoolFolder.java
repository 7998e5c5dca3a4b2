package org.exposureaudit.school.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.exposureaudit.photo.HeaderReader;
import org.exposureaudit.photo.Likeness;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.School;
import org.exposureaudit.source.SourceFile;

/// Loads the folder in which a school describes itself: `school.json`, `terms.csv` and any number of lists of people; and, in a folder `published`
/// inside it, pictures the school itself has shown, on its pages for instance, to be compared with the user's.
public final class SchoolFolder {
    private static final String PUBLISHED = "published";
    private static final int MOST_PICTURES = 1_000;

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
        SchoolReading reading = SchoolFiles.read(files(folder), asOf);
        Path shown = folder.resolve(PUBLISHED);
        return Files.isDirectory(shown) ? withPictures(reading, shown) : reading;
    }

    private static SchoolReading withPictures(SchoolReading reading, Path folder) {
        List<String> looks =
                list(folder).stream()
                        .filter(file -> HeaderReader.reads(file.name()))
                        .limit(MOST_PICTURES)
                        .map(Likeness::of)
                        .toList();
        List<String> known = looks.stream().filter(look -> !look.isEmpty()).toList();
        List<Problem> problems = new ArrayList<>(reading.problems());
        if (known.size() < looks.size()) {
            problems.add(
                    new Problem(
                            Problem.Kind.SCHOOL,
                            PUBLISHED,
                            "Some of the pictures the school has shown cannot be compared: only JPEG, PNG and GIF with something to be seen in them can."));
        }
        return new SchoolReading(reading.school().showing(known), reading.lists(), problems);
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
        return list(folder);
    }

    private static List<SourceFile> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(SourceFile::of).toList();
        } catch (IOException _) {
            throw new InvalidSchoolException(
                    "The school folder cannot be read. Check that it is there.");
        }
    }
}
