package org.exposureaudit.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Limits;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Finds one file again in what the user gave, by the names the coverage and every locator have for it.
public final class GivenFile {
    private GivenFile() {}

    /// Does something with a file; empty where there is none of these names.
    ///
    /// @param given what the user gave, as it was given to the audit
    /// @param input the archive or folder the file came in
    /// @param path its path there
    /// @param use done while the file can be opened
    public static <T> Optional<T> use(
            List<Input> given, String input, String path, Function<SourceFile, T> use) {
        try (Inputs inputs = Inputs.open(given, Limits.DEFAULT, List.of())) {
            for (Source source : inputs.sources()) {
                for (SourceFile file : source.files()) {
                    if (file.path().equals(path) && file.input().equals(input)) {
                        return Optional.of(use.apply(file));
                    }
                }
            }
            return Optional.empty();
        }
    }
}
