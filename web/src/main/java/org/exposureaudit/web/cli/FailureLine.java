package org.exposureaudit.web.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What went wrong in the program itself, as a developer needs it and without a word of what was read.
final class FailureLine {
    private static final int FRAMES = 8;

    private FailureLine() {}

    /// The kind of error and where in the program it was; never its message, which could quote what was read.
    static List<String> of(Exception failure) {
        return Stream.concat(
                        Stream.of(
                                "Something went wrong in the program itself: "
                                        + failure.getClass().getSimpleName()
                                        + "."),
                        Arrays.stream(failure.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "  at " + frame))
                .toList();
    }
}
