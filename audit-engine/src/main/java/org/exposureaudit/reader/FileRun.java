package org.exposureaudit.reader;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.source.SourceFile;

/// Reads one file: the only place where what goes wrong in a reader becomes a problem.
final class FileRun implements ItemSink {
    private static final int SAME_PROBLEMS = 20;

    private static final ReadFailure EMPTY =
            new ReadFailure(
                    Status.FAILED,
                    Problem.Kind.FILE,
                    "This file is empty, so there was nothing to read in it.");

    private final SourceFile file;
    private final String platform;
    private final Consumer<Item> target;
    private final Map<Kind, Integer> items = new EnumMap<>(Kind.class);
    private final ProblemList problems = new ProblemList(SAME_PROBLEMS);
    private int count;
    private int empty;

    /// What came of reading a file.
    ///
    /// @param line the file in the coverage
    /// @param items how many of each kind
    /// @param problems what went wrong
    record Result(FileLine line, Map<Kind, Integer> items, List<Problem> problems) {}

    /// What the caller did with an item failed; that is no fault of the file.
    static final class TargetFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TargetFailure(RuntimeException cause) {
            super("the items' taker failed", cause);
        }
    }

    private FileRun(SourceFile file, String platform, Consumer<Item> target) {
        this.file = file;
        this.platform = platform;
        this.target = target;
    }

    /// Reads a file into a target.
    static Result read(
            SourceFile file, String platform, FileHandler handler, Consumer<Item> target) {
        return new FileRun(file, platform, target).read(handler);
    }

    // A reader is many people's work on formats nobody documents; one that fails must not take the
    // others' results with it.
    @SuppressWarnings("IllegalCatch")
    private Result read(FileHandler handler) {
        FileReading reading = new FileReading(file, this);
        String where = reading.where(Position.WHOLE_FILE);
        if (file.size() == 0) {
            return failed(EMPTY, where);
        }
        try {
            handler.read(reading);
            return result(Status.READ, "", where);
        } catch (TargetFailure | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return failed(ReadFailure.of(e), where);
        }
    }

    private Result failed(ReadFailure failure, String where) {
        problems.add(failure.at(where));
        return result(failure.status(), failure.message(), where);
    }

    private Result result(Status status, String reason, String where) {
        return new Result(
                new FileLine(file.input(), file.path(), platform, status, count, empty, reason),
                items,
                problems.all(where));
    }

    @Override
    @SuppressWarnings("IllegalCatch") // to tell the caller's failures from the reader's
    public void accept(Item item) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the run was stopped");
        }
        if (item.isEmpty()) {
            empty++;
            return;
        }
        items.merge(item.kind(), 1, Integer::sum);
        count++;
        try {
            target.accept(item);
        } catch (RuntimeException e) {
            throw new TargetFailure(e);
        }
    }

    @Override
    public void report(Problem problem) {
        problems.add(problem);
    }
}
