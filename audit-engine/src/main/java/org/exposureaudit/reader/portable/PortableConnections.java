package org.exposureaudit.reader.portable;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.NamedCells;

/// Reads `connections.csv`.
final class PortableConnections {
    private PortableConnections() {}

    /// Reads the file.
    static void read(FileReading file) throws IOException {
        NamedCells.each(file, (row, at) -> read(file, row, at));
    }

    private static void read(FileReading file, NamedCells row, Position at) {
        Account account = Account.of(row.text("display_name"), row.text("handle"));
        Optional<Direction> direction = direction(row.text("direction"));
        if (account.isBlank() || direction.isEmpty()) {
            file.problem(
                    Problem.Kind.RECORD,
                    at,
                    "This row needs a display_name or a handle, and a direction: friend, follower, following, request-received or"
                            + " request-sent. It was left out.");
            return;
        }
        file.accept(
                file.item(PortableItems.platform(row.text("platform")), Kind.CONNECTION, at)
                        .sourceId(row.text("id"))
                        .author(Author.self())
                        .time(PortableTime.read(file, at, row.text("since")))
                        .detail(new Connection(account, direction.get(), State.CURRENT))
                        .build());
    }

    private static Optional<Direction> direction(String label) {
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
