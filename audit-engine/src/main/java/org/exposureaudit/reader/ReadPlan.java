package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.photo.HeaderReader;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.reader.ReadTarget.Picture;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// What is done with every file of every input, decided before any of them is read.
final class ReadPlan {
    private static final String PICTURE =
            "Nobody looked at the picture. What the camera wrote in the file of when, where and with what it was taken was read, and goes "
                    + "with the item it belongs to.";

    private final Inputs inputs;
    private final List<ArchiveReader> readers;
    private final Set<String> recognised;
    private final List<Step> steps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Duplicates duplicates = new Duplicates();
    private final List<Picture> pictures = new ArrayList<>();

    /// What is done with one file.
    sealed interface Step {}

    /// It is not read.
    ///
    /// @param line the file in the coverage
    private record Leave(FileLine line) implements Step {}

    /// It is read.
    ///
    /// @param file the file
    /// @param platform whose reader claims it
    /// @param handler how it is read
    record Read(SourceFile file, String platform, FileHandler handler) implements Step {}

    /// The routes of one reader for one unit.
    private record Claims(String platform, FileRoutes routes) {}

    /// Plans the reading of these inputs.
    ReadPlan(Inputs inputs, List<ArchiveReader> readers) {
        this.inputs = inputs;
        this.readers = readers;
        List<Unit> units = new ArrayList<>();
        for (Source source : inputs.sources()) {
            if (!source.files().isEmpty()) {
                units.addAll(new Discovery(readers, source.name()).units(source.files()));
            }
        }
        this.recognised = recognised(units);
        for (Unit unit : Unit.joined(units)) {
            add(unit);
        }
    }

    /// The files to read, in order.
    List<Read> reads() {
        return steps.stream().filter(Read.class::isInstance).map(Read.class::cast).toList();
    }

    /// The pictures, in order.
    List<Picture> pictures() {
        return pictures;
    }

    /// What went wrong while the plan was made.
    List<Problem> problems() {
        return problems;
    }

    /// Every file as the coverage lists it, given the results of those read.
    List<FileLine> lines(List<FileRun.Result> results) {
        List<FileLine> lines = new ArrayList<>();
        int next = 0;
        for (Step step : steps) {
            lines.add(
                    switch (step) {
                        case Leave(FileLine line) -> line;
                        case Read _ -> results.get(next++).line();
                    });
        }
        return lines;
    }

    /// The inputs in which something is recognised, and the folders those lie in.
    private Set<String> recognised(List<Unit> units) {
        Set<String> recognised = new HashSet<>();
        for (Unit unit : units) {
            if (unit.recognition().isRecognised()) {
                recognised.add(unit.input());
                recognised.add(inputs.givenAs(unit.input()));
            }
        }
        return recognised;
    }

    /// Whether an unrecognised ZIP lies in a folder in which other things are recognised.
    private boolean isLeftOver(Unit unit) {
        return recognised.contains(inputs.givenAs(unit.input()));
    }

    private void add(Unit unit) {
        Recognition recognition = unit.recognition();
        boolean besideOthers = recognised.contains(unit.input());
        if (!recognition.isRecognised() && (!besideOthers || recognition.hasMore())) {
            List<Problem> why = Unrecognised.why(unit, readers, isLeftOver(unit));
            problems.addAll(why);
            String reason = why.getFirst().message();
            unit.files().forEach(file -> steps.add(leave(file, "", Status.UNKNOWN, reason)));
            return;
        }
        List<Claims> claims = claims(unit);
        UnknownFiles unknown = new UnknownFiles();
        unit.files().forEach(file -> steps.add(step(file, claims, unknown)));
        problems.addAll(unknown.problems());
    }

    // Looking into a broken file may fail in any of the ways reading it may.
    @SuppressWarnings("IllegalCatch")
    private List<Claims> claims(Unit unit) {
        Source source = Source.of(unit.label(), unit.files());
        List<Claims> claims = new ArrayList<>();
        for (Recognition.Candidate candidate : unit.recognition().candidates()) {
            ArchiveReader reader = candidate.reader();
            try {
                claims.add(new Claims(reader.info().platform(), reader.routes(source)));
            } catch (RuntimeException e) {
                problems.add(ReadFailure.of(e).at(unit.input()));
            }
        }
        return claims;
    }

    private Step step(SourceFile file, List<Claims> claims, UnknownFiles unknown) {
        for (Claims claim : claims) {
            Optional<FileRoute> route = claim.routes().of(file.path());
            if (route.isPresent()) {
                return switch (route.get()) {
                    case FileRoute.Reads(_, FileHandler handler) ->
                            readOnce(new Read(file, claim.platform(), handler));
                    case FileRoute.Ignores(_, String why) -> ignored(file, claim.platform(), why);
                };
            }
        }
        Optional<String> known = CommonFiles.reasonToIgnore(file.path());
        if (known.isPresent()) {
            return ignored(file, "", known.get());
        }
        unknown.add(file);
        return leave(file, "", Status.UNKNOWN, UnknownFiles.REASON);
    }

    private Step ignored(SourceFile file, String platform, String why) {
        if (!HeaderReader.reads(file.path()) || file.size() == 0) {
            return leave(file, platform, Status.IGNORED, why);
        }
        pictures.add(new Picture(file, platform, Picture.Use.BELONGS));
        return leave(file, platform, Status.IGNORED, PICTURE);
    }

    private Step readOnce(Read read) {
        Step step = once(read);
        if (step instanceof Read && HeaderReader.reads(read.file().path())) {
            pictures.add(new Picture(read.file(), read.platform(), Picture.Use.ITEM));
        }
        return step;
    }

    private Step once(Read read) {
        return duplicates
                .earlier(read.platform(), read.file())
                .<Step>map(earlier ->
                        leave(
                                read.file(),
                                read.platform(),
                                Status.IGNORED,
                                "The same file as "
                                        + earlier.input()
                                        + " › "
                                        + earlier.path()
                                        + "; it was read once."))
                .orElse(read);
    }

    private static Leave leave(SourceFile file, String platform, Status status, String reason) {
        return new Leave(FileLine.notRead(file.input(), file.path(), platform, status, reason));
    }
}
