package org.exposureaudit.reader.strava;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads the smaller tables, whose columns are not all known: by name where they are in English, else by what stands in them.
final class Tables {
    private Tables() {}

    private interface Row {
        void read(Spot spot, NamedCells row);
    }

    private static void each(FileReading file, Row reading) throws IOException {
        List<String> columns = CsvRecords.header(file.file());
        boolean named =
                columns.stream().anyMatch(column -> column.matches("[\\p{L}][\\p{L} _()/-]{0,60}"));
        if (!named) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This table does not have the columns Strava writes, so nothing in it was read. Please ask for your archive again.");
            return;
        }
        CsvRecords.each(
                file,
                (cells, at) ->
                        reading.read(
                                file.spot(StravaReader.PLATFORM, at),
                                new NamedCells(columns, cells)));
    }

    // By position: Strava translates the names.
    static void profile(FileReading file) throws IOException {
        each(
                file,
                (spot, row) -> {
                    spot.secret(Field.EMAIL, "Email Address", cell(row, 1));
                    spot.field(Field.NAME, "Name", (cell(row, 2) + " " + cell(row, 3)).strip());
                    spot.field(Field.ABOUT, "Description", cell(row, 5));
                    spot.field(Field.TOWN, "City", cell(row, 7));
                });
    }

    private static String cell(NamedCells row, int place) {
        return place < row.cells().size() ? row.cells().get(place) : "";
    }

    static void followers(FileReading file) throws IOException {
        links(file, Direction.FOLLOWER, State.CURRENT);
    }

    static void following(FileReading file) throws IOException {
        links(file, Direction.FOLLOWING, State.CURRENT);
    }

    static void blocks(FileReading file) throws IOException {
        links(file, Direction.FOLLOWER, State.BLOCKED);
    }

    private static void links(FileReading file, Direction direction, State state)
            throws IOException {
        each(
                file,
                (spot, row) -> {
                    boolean asked =
                            row.text("follow status", "status")
                                    .toLowerCase(Locale.ROOT)
                                    .contains("pending");
                    spot.link(
                            account(row),
                            asked ? request(direction) : direction,
                            asked ? State.PENDING : state,
                            UtcTimes.of(row.text("created at", "date", "followed at")));
                });
    }

    private static Direction request(Direction direction) {
        return direction == Direction.FOLLOWER
                ? Direction.REQUEST_RECEIVED
                : Direction.REQUEST_SENT;
    }

    // A name where one is given, else the number in the first column.
    private static Account account(NamedCells row) {
        String parts = (row.text("first name") + " " + row.text("last name")).strip();
        String name = parts.isEmpty() ? row.text("name", "athlete name") : parts;
        return Account.of(name, name.isEmpty() ? cell(row, 0) : "");
    }

    static void clubs(FileReading file) throws IOException {
        each(
                file,
                (spot, row) -> {
                    String named = row.text("club name", "name");
                    spot.member(
                            Membership.Sort.GROUP,
                            Membership.Role.MEMBER,
                            named.isEmpty() ? cell(row, 1) : named,
                            Moment.unknown());
                });
    }

    static void comments(FileReading file) throws IOException {
        each(
                file,
                (spot, row) ->
                        spot.accept(
                                spot.own(Kind.COMMENT)
                                        .time(
                                                UtcTimes.of(
                                                        row.text(
                                                                "comment date",
                                                                "date",
                                                                "created at")))
                                        .text(row.text("comment", "comment text", "text"))));
    }

    static void contacts(FileReading file) throws IOException {
        each(
                file,
                (spot, row) -> {
                    String email = row.text("email", "email address");
                    String phone = row.text("phone", "phone number");
                    Account account =
                            new Account(
                                    (row.text("first name") + " " + row.text("last name", "name"))
                                            .strip(),
                                    "",
                                    phone.isEmpty() ? List.of() : List.of(phone),
                                    email.isEmpty() ? List.of() : List.of(email));
                    spot.accept(spot.own(Kind.CONTACT).detail(new Contact(account, "", List.of())));
                });
    }

    static void logins(FileReading file) throws IOException {
        each(
                file,
                (spot, row) ->
                        spot.signIn(
                                new SignIn(
                                        SignIn.Event.SIGNED_IN,
                                        row.text("ip address", "ip"),
                                        row.text("login source", "source", "user agent"),
                                        ""),
                                UtcTimes.of(
                                        row.text("login date time", "login datetime", "date"))));
    }

    static void media(FileReading file) throws IOException {
        each(
                file,
                (spot, row) ->
                        spot.accept(
                                spot.own(Kind.CAPTION)
                                        .text(row.text("media caption", "caption"))
                                        .media(Media.of(cell(row, 0), Media.Type.PHOTO))));
    }

    // A table of one row, or of a name and a value in each.
    static void settings(FileReading file) throws IOException {
        each(
                file,
                (spot, row) -> {
                    if (row.columns().size() == 2) {
                        setting(spot, cell(row, 0), cell(row, 1));
                        return;
                    }
                    for (String column : row.columns()) {
                        setting(spot, column, row.text(column));
                    }
                });
    }

    private static void setting(Spot spot, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        Meaning meaning =
                lower.contains("profile") || lower.contains("activit")
                        ? Meaning.POSTS_AUDIENCE
                        : lower.contains("mention") ? Meaning.TAGS : Meaning.OTHER;
        if (meaning != Meaning.OTHER || audience(value) != Audience.UNKNOWN) {
            spot.setting(meaning, name, value, audience(value));
        }
    }

    private static Audience audience(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "everyone", "public" -> Audience.PUBLIC;
            case "followers", "followers only", "followers_only" -> Audience.FRIENDS;
            case "only you", "only me", "only_me", "no one", "private" -> Audience.ONLY_ME;
            default -> Audience.UNKNOWN;
        };
    }
}
