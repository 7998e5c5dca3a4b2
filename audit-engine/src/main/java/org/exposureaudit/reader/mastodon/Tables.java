package org.exposureaudit.reader.mastodon;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Locator.CsvRow;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.reader.format.NamedCells;

/// Reads the tables of accounts.
final class Tables {
    private static final Pattern ADDRESS =
            Pattern.compile("@?[\\w.-]{1,100}@[\\w-]+(?:\\.[\\w-]+)+");

    private Tables() {}

    static void following(FileReading file) throws IOException {
        links(file, Direction.FOLLOWING, State.CURRENT);
    }

    static void blocked(FileReading file) throws IOException {
        links(file, Direction.FOLLOWER, State.BLOCKED);
    }

    private static void links(FileReading file, Direction direction, State state)
            throws IOException {
        NamedCells.eachBelow(
                file,
                Set.of("account address"),
                (row, at) ->
                        file.spot(MastodonReader.PLATFORM, at)
                                .link(
                                        Account.ofHandle(row.text("account address")),
                                        direction,
                                        state,
                                        Moment.unknown()));
    }

    // No header: the list's title and an account.
    static void lists(FileReading file) throws IOException {
        int[] known = {0};
        CsvRecords.all(
                file,
                (cells, at) -> {
                    if (cells.size() == 2 && ADDRESS.matcher(cells.get(1)).matches()) {
                        known[0]++;
                        member(file, cells, new CsvRow(at.row() + 1));
                    }
                });
        if (known[0] == 0) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This table has no lists of accounts in it, so nothing was read.");
        }
    }

    private static void member(FileReading file, List<String> cells, CsvRow at) {
        file.spot(MastodonReader.PLATFORM, at)
                .link(
                        Account.ofHandle(cells.get(1)),
                        Direction.FOLLOWING,
                        State.CURRENT,
                        Moment.unknown());
        file.spot(MastodonReader.PLATFORM, at)
                .member(
                        Membership.Sort.LIST,
                        Membership.Role.ADMIN,
                        cells.getFirst(),
                        Moment.unknown());
    }
}
