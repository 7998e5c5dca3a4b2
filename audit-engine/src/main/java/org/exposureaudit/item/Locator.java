package org.exposureaudit.item;

/// Where something stood: in which input, at which path in it, at which position there.
///
/// @param input the archive, folder or file the user gave, by its own name
/// @param path the path inside it with `/`, or an empty text for a single file
/// @param position where in that file
public record Locator(String input, String path, Position position) {

    /// Where in a file.
    public sealed interface Position {
        /// The whole file.
        Position WHOLE_FILE = new WholeFile();

        /// The text form, such as `/messages/12`, `lines 4-6`, `row 3`.
        String text();
    }

    /// An element of a JSON document.
    ///
    /// @param list the pointer to the list, such as `/messages`; empty for the root
    /// @param index the place in that list, from 0; negative where the pointer is the element itself
    public record JsonPointer(String list, int index) implements Position {
        @Override
        public String text() {
            return index < 0 ? list : list + "/" + index;
        }
    }

    /// Lines of a text file, from 1.
    ///
    /// @param first the first line
    /// @param last the last line
    public record Lines(int first, int last) implements Position {
        @Override
        public String text() {
            return first == last ? "line " + first : "lines " + first + "-" + last;
        }
    }

    /// A row of a table, counted from 1 without the header.
    ///
    /// @param row the row
    public record CsvRow(int row) implements Position {
        @Override
        public String text() {
            return "row " + row;
        }
    }

    /// An element of an HTML page.
    ///
    /// @param block which block of the page, from 1
    public record HtmlBlock(int block) implements Position {
        @Override
        public String text() {
            return "block " + block;
        }
    }

    /// The whole file.
    public record WholeFile() implements Position {
        @Override
        public String text() {
            return "whole file";
        }
    }

    /// The same file at another position.
    public Locator at(Position other) {
        return new Locator(input, path, other);
    }

    /// Position only: names of files can hold names of people.
    @Override
    public String toString() {
        return "Locator[" + position.text() + "]";
    }
}
