package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.exposureaudit.reader.Detection.KnownUnsupported;
import org.exposureaudit.reader.Detection.NotMine;
import org.exposureaudit.reader.Detection.Recognized;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// What all readers say of some files.
///
/// @param candidates the readers that recognise them, the one that knows most files first
/// @param advice what readers advise that know the export but not its form
/// @param failures what stopped readers from looking
record Recognition(List<Candidate> candidates, List<String> advice, List<ReadFailure> failures) {
    /// A reader that recognises some files.
    ///
    /// @param reader the reader
    /// @param knownFiles how many of the files it knows
    record Candidate(ArchiveReader reader, int knownFiles) {}

    /// Asks every reader. Of two that know equally many files, the earlier in the list wins.
    @SuppressWarnings(
            "IllegalCatch") // looking into a broken file may fail in any of the ways reading it may
    static Recognition of(List<ArchiveReader> readers, List<SourceFile> files) {
        Source source = Source.of("", files);
        List<Candidate> candidates = new ArrayList<>();
        List<String> advice = new ArrayList<>();
        List<ReadFailure> failures = new ArrayList<>();
        for (ArchiveReader reader : readers) {
            try {
                switch (reader.detect(source)) {
                    case Recognized(_, int known) -> candidates.add(new Candidate(reader, known));
                    case KnownUnsupported(String words) -> advice.add(words);
                    case NotMine _ -> {}
                }
            } catch (RuntimeException e) {
                failures.add(ReadFailure.of(e));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::knownFiles).reversed());
        return new Recognition(
                List.copyOf(candidates),
                advice.stream().distinct().toList(),
                failures.stream().distinct().toList());
    }

    /// Whether any reader recognises the files.
    boolean isRecognised() {
        return !candidates.isEmpty();
    }

    /// Whether there is something to say of the files although nobody recognises them.
    boolean hasMore() {
        return !advice.isEmpty() || !failures.isEmpty();
    }

    /// The reader that knows most files. Only where there is one.
    ArchiveReader winner() {
        return candidates.getFirst().reader();
    }

    /// How many files a reader knows; 0 where it does not recognise them.
    int knownTo(ArchiveReader reader) {
        return candidates.stream()
                .filter(candidate -> candidate.reader().equals(reader))
                .mapToInt(Candidate::knownFiles)
                .findFirst()
                .orElse(0);
    }
}
