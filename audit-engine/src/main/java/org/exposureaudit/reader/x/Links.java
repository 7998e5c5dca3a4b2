package org.exposureaudit.reader.x;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.reader.FileReading;

/// Reads followers, accounts followed, blocked and muted. All are numbers, so how many could be named is reported with them.
///
/// @param archive the archive they are in
/// @param direction which way the links of this file go
/// @param state what became of them
/// @param what what they are called in a sentence
record Links(XArchive archive, Direction direction, State state, String what) {
    /// Reads one file of links.
    void read(FileReading file) throws IOException {
        Set<String> numbers = new HashSet<>();
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            String number = XArchive.unwrapped(record).text("accountId");
                            if (number.isEmpty()) {
                                throw new IllegalArgumentException("a link without a number");
                            }
                            numbers.add(number);
                            accept(file, number, at);
                        });
        archive.reportUnnamed(file, numbers, what);
    }

    private void accept(FileReading file, String number, Position at) {
        file.accept(
                file.item(XReader.PLATFORM, Kind.CONNECTION, at)
                        .author(Author.self())
                        .detail(new Connection(archive.person(number), direction, state))
                        .build());
    }
}
