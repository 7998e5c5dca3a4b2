package org.exposureaudit.reader;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.source.SourceFile;

/// The reading of one file: its bytes, where things stand in it, and where they go. One thread only.
public final class FileReading {
    private final SourceFile file;
    private final ItemSink sink;
    private final Locator whole;

    /// A reading of this file into this sink.
    public FileReading(SourceFile file, ItemSink sink) {
        this.file = file;
        this.sink = sink;
        this.whole = new Locator(file.input(), file.path(), Position.WHOLE_FILE);
    }

    /// The file.
    public SourceFile file() {
        return file;
    }

    /// Its path in the export.
    public String path() {
        return file.path();
    }

    /// Its bytes.
    public InputStream open() throws IOException {
        return file.open();
    }

    /// The same file, its bytes seen through something that changes them, such as one that drops what stands before the data.
    public FileReading over(SourceFile.Content content) {
        return new FileReading(
                new SourceFile(file.input(), file.path(), file.size(), content), sink);
    }

    /// A look through the same file ahead of its reading: whatever it finds is dropped.
    public FileReading silent() {
        return looking(file);
    }

    /// A look through a file: whatever it finds is dropped.
    public static FileReading looking(SourceFile file) {
        return new FileReading(
                file,
                new ItemSink() {
                    @Override
                    public void accept(Item item) {}

                    @Override
                    public void report(Problem problem) {}
                });
    }

    /// Starts an item that stood at this position.
    public ItemBuilder item(String platform, Kind kind, Position position) {
        return Item.of(platform, kind, whole.at(position));
    }

    /// A place in this file, for what a platform's export says of the owner.
    public Spot spot(String platform, Position position) {
        return new Spot(this, platform, position);
    }

    /// Hands on one item.
    public void accept(Item item) {
        sink.accept(item);
    }

    /// Runs the reading of one record. If it cannot be read, that is reported and the next record has its turn.
    public void attempt(Position position, RecordReading reading) throws IOException {
        try {
            reading.run();
        } catch (DateTimeException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException _) {
            problem(
                    Problem.Kind.RECORD,
                    position,
                    "One record is not written as this export usually writes it; it was left out and the rest was read.");
        }
    }

    /// The reading of one record.
    @FunctionalInterface
    public interface RecordReading {
        /// Reads it.
        void run() throws IOException;
    }

    /// Reports one record or value that could not be read; the message holds no content.
    public void problem(Problem.Kind kind, Position position, String message) {
        sink.report(new Problem(kind, where(position), message));
    }

    /// The place as problems show it.
    public String where(Position position) {
        String at = position instanceof Locator.WholeFile ? "" : ", " + position.text();
        return file.input()
                + (file.path().isEmpty() || file.path().equals(file.input())
                        ? ""
                        : " › " + file.path())
                + at;
    }
}
