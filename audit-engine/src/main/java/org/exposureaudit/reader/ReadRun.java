package org.exposureaudit.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Kind;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Limits;
import org.exposureaudit.source.Source;

/// Reads everything a user gave: finds the exports in it, lets each platform's reader read its files, and accounts for every file.
///
/// May be used again; every run is independent. Interrupting the thread that runs it stops it with a
/// [java.util.concurrent.CancellationException].
public final class ReadRun {
    private static final int SAME_PROBLEMS = 200;

    private final List<ArchiveReader> readers;
    private final Limits limits;
    private final int workers;
    private final List<Path> apart;

    /// A run with these readers.
    ///
    /// @param readers the readers; of two that know equally many files of an export the earlier one reads it
    /// @param limits how much is read
    /// @param workers how many files are read at once
    public ReadRun(List<ArchiveReader> readers, Limits limits, int workers) {
        this(readers, limits, workers, List.of());
    }

    private ReadRun(List<ArchiveReader> readers, Limits limits, int workers, List<Path> apart) {
        this.readers = List.copyOf(readers);
        this.limits = limits;
        this.workers = workers;
        this.apart = List.copyOf(apart);
    }

    /// The same run, leaving out these files and folders where they lie among the inputs: they are no part of an export.
    public ReadRun leavingOut(List<Path> others) {
        return new ReadRun(readers, limits, workers, others);
    }

    /// Reads what lies on this computer into a target. Anything the target throws ends the run.
    public Coverage read(List<Path> paths, ReadTarget target) {
        return readAll(Input.onDisk(paths), target);
    }

    /// Reads whatever was given into a target. Anything the target throws ends the run.
    public Coverage readAll(List<Input> given, ReadTarget target) {
        try (Inputs inputs = Inputs.open(given, limits, apart)) {
            ReadPlan plan = new ReadPlan(inputs, readers);
            List<FileLine> lines = new ArrayList<>(inputs.lines());
            ProblemList problems = new ProblemList(SAME_PROBLEMS);
            problems.addAll(inputs.problems());
            inputs.sources().forEach(source -> listNotRead(source, lines, problems));
            problems.addAll(plan.problems());
            target.pictures(plan.pictures());
            List<FileRun.Result> results = new Workers(workers, target).read(plan.reads());
            Map<Kind, Integer> items = new EnumMap<>(Kind.class);
            for (FileRun.Result result : results) {
                result.items().forEach((kind, count) -> items.merge(kind, count, Integer::sum));
                problems.addAll(result.problems());
            }
            lines.addAll(plan.lines(results));
            return new Coverage(lines, items, problems.all(""));
        }
    }

    private static void listNotRead(Source source, List<FileLine> lines, ProblemList problems) {
        for (Source.NotRead file : source.refused()) {
            lines.add(line(file, Status.REFUSED));
            String where = file.input() + " › " + file.path();
            problems.add(new Problem(Problem.Kind.REFUSED, where, file.reason()));
        }
        source.leftOut().forEach(file -> lines.add(line(file, Status.IGNORED)));
        for (Source.Note note : source.notes()) {
            problems.add(new Problem(Problem.Kind.COVERAGE, note.input(), note.message()));
        }
    }

    private static FileLine line(Source.NotRead file, Status status) {
        return FileLine.notRead(file.input(), file.path(), "", status, file.reason());
    }
}
