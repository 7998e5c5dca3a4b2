package org.exposureaudit.reader;

import java.util.List;
import java.util.function.Consumer;
import org.exposureaudit.item.Item;
import org.exposureaudit.source.SourceFile;

/// Where the items of a run go.
///
/// Files are read on several threads in an order of the run's own choosing. Whoever needs a fixed order collects by file number: the
/// same inputs give the same numbers, and the items of one file come in the order of the file.
@FunctionalInterface
public interface ReadTarget {
    /// Takes the items of one file. Called once for each file that is read, on the thread that reads it.
    ///
    /// @param number the file's place among all files that are read, from 0
    Consumer<Item> file(int number);

    /// Told once, before the first file, of the pictures that lie in the exports. They can be opened until the run ends.
    default void pictures(List<Picture> pictures) {}

    /// A picture in an export.
    ///
    /// @param file the file
    /// @param platform whose reader knows what it belongs to, or an empty text
    /// @param use whether it is read by itself
    record Picture(SourceFile file, String platform, Use use) {
        /// What a picture is to the reader that knows it.
        public enum Use {
            /// It belongs to an item.
            BELONGS,
            /// It is an item of its own.
            ITEM
        }
    }

    /// Told once how much there is to do, before the first file.
    ///
    /// @param files how many files are going to be read
    /// @param bytes how large they are together
    default void planned(int files, long bytes) {}

    /// Told after each file, on the thread that read it.
    ///
    /// @param bytes how large it was
    default void finished(long bytes) {}
}
