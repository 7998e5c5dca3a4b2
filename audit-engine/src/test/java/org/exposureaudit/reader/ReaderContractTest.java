package org.exposureaudit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.exposureaudit.ArchiveReaders;
import org.exposureaudit.reader.FileRoute.Reads;
import org.exposureaudit.reader.SampleRun.Sample;
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Limits;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every reader must do with every sample. A new reader is tested here as soon as it is listed and has a sample.
///
/// `-Dgolden.update` writes `expected.jsonl` anew; look at the difference before committing it.
class ReaderContractTest {
    private static final List<ArchiveReader> READERS = ArchiveReaders.ALL;

    static List<Sample> samples() throws IOException {
        return SampleRun.samples(READERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsTheSampleAsExpected(Sample sample) throws IOException {
        List<String> lines = SampleRun.of(READERS, 2, sample.export()).lines();
        if (System.getProperty("golden.update") != null) {
            assertFalse("true".equals(System.getenv("CI")), "no golden file is written in CI");
            Files.write(sample.expected(), lines);
        }
        assertEquals(
                String.join("\n", Files.readAllLines(sample.expected())), String.join("\n", lines));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void ownsTheSampleAndKnowsEveryFileInIt(Sample sample) throws IOException {
        SampleRun run = SampleRun.of(READERS, 2, sample.export());
        boolean unsupported =
                run.coverage().problems().stream()
                        .anyMatch(problem -> problem.kind().label().equals("unsupported"));
        if (!unsupported && !sample.variant().startsWith("unknown")) {
            assertEquals(List.of(), run.paths(Coverage.Status.UNKNOWN));
        }
        for (Unit unit : units(sample)) {
            if (unit.recognition().isRecognised()) {
                assertEquals(sample.platform(), unit.recognition().winner().info().platform());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsTheSameWhateverTheMachine(Sample sample) {
        List<String> here = SampleRun.of(READERS, 1, sample.export()).lines();
        List<String> there = elsewhere(() -> SampleRun.of(READERS, 3, sample.export()).lines());
        assertEquals(String.join("\n", here), String.join("\n", there));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void survivesEveryFileBrokenInEveryWay(Sample sample) throws IOException {
        for (Unit unit : units(sample)) {
            for (Recognition.Candidate candidate : unit.recognition().candidates()) {
                survives(candidate.reader(), unit.files());
            }
        }
    }

    private static void survives(ArchiveReader reader, List<SourceFile> files) throws IOException {
        FileRoutes routes = reader.routes(Source.of("sample", files));
        for (Mutation mutation : Mutation.values()) {
            List<SourceFile> broken = new ArrayList<>();
            for (SourceFile file : files) {
                if (routes.of(file.path()).orElse(null) instanceof Reads(_, FileHandler handler)) {
                    SourceFile mutated = mutation.of(file);
                    broken.add(mutated);
                    check(mutation, FileRun.read(mutated, "", handler, _ -> {}));
                }
            }
            survivesLooking(reader, broken, mutation);
        }
    }

    private static void check(Mutation mutation, FileRun.Result result) {
        String where = mutation + " " + result.line().path();
        assertFalse(
                result.problems().stream()
                        .anyMatch(problem -> problem.message().equals(ReadFailure.FAULT)),
                where);
        if (mutation == Mutation.GARBAGE) {
            assertFalse(result.problems().isEmpty(), "says nothing of " + where);
        }
    }

    private static void survivesLooking(
            ArchiveReader reader, List<SourceFile> broken, Mutation mutation) {
        Recognition recognition = Recognition.of(List.of(reader), broken);
        assertTrue(
                recognition.failures().stream()
                        .noneMatch(failure -> failure.message().equals(ReadFailure.FAULT)),
                mutation.toString());
        FileRoutes routes = reader.routes(Source.of("sample", broken));
        assertFalse(routes.all().isEmpty());
    }

    private static List<Unit> units(Sample sample) throws IOException {
        List<Unit> units = new ArrayList<>();
        // Held open by the test alone; samples are folders and small ZIPs.
        Inputs inputs =
                Inputs.open(Input.onDisk(List.of(sample.export())), Limits.DEFAULT, List.of());
        for (Source source : inputs.sources()) {
            if (!source.files().isEmpty()) {
                units.addAll(new Discovery(READERS, source.name()).units(source.files()));
            }
        }
        return units;
    }

    private static <T> T elsewhere(Supplier<T> action) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return action.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
