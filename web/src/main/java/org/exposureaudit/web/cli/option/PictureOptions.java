package org.exposureaudit.web.cli.option;

import java.util.Optional;
import java.util.function.Consumer;
import org.exposureaudit.photo.Looking;
import org.exposureaudit.photo.TextRecogniser;
import org.exposureaudit.problem.Problem;
import picocli.CommandLine.Option;

/// What is done with pictures beyond reading what cameras wrote into them, if anything.
public final class PictureOptions {
    @Option(
            names = "--compare-pictures",
            description =
                    "Also find the same picture in several places. Pictures are decoded for it, which takes time; no face is looked for.")
    private boolean compare;

    @Option(
            names = "--read-pictures",
            description =
                    "Also read writing in pictures, with the program Tesseract where this computer has it. Takes seconds a picture.")
    private boolean read;

    /// Filled in by the command line.
    public PictureOptions() {}

    /// What was asked for, as far as this computer can.
    ///
    /// @param problems told what it cannot
    public Looking looking(Consumer<Problem> problems) {
        Looking looking = compare ? Looking.HEADERS_ALONE.comparingLooks() : Looking.HEADERS_ALONE;
        if (!read) {
            return looking;
        }
        Optional<TextRecogniser> found =
                TextRecogniser.along(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        if (found.isEmpty()) {
            problems.accept(
                    new Problem(
                            Problem.Kind.COVERAGE,
                            "pictures",
                            "Writing in pictures was not read: this computer does not have the program Tesseract. Signs, name labels and registers in "
                                    + "pictures were not found by it."));
        }
        return found.map(looking::reading).orElse(looking);
    }
}
