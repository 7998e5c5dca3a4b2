package org.exposureaudit.reader.linkedin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;

/// What is read from each table, by its name.
final class Tables {
    private Tables() {}

    private interface Row {
        void read(Spot spot, NamedCells row);
    }

    /// The readings of a member's tables.
    static Map<String, FileHandler> of(Member me) {
        return Map.ofEntries(
                Map.entry("connections", Tables::connections),
                Map.entry("messages", new Messages(me)::read),
                Map.entry("invitations", Invitations::read),
                Map.entry("profile", over(Profile::profile, "first name", "last name")),
                Map.entry("positions", over(Profile::position, "company name", "title")),
                Map.entry("education", over(Profile::education, "school name")),
                Map.entry("volunteering", over(Profile::volunteering, "company name", "role")),
                Map.entry("emailaddresses", over(Profile::email, "email address")),
                Map.entry("phonenumbers", over(Profile::phone, "number")),
                Map.entry("whatsappphonenumbers", over(Profile::phone, "number")),
                Map.entry("registration", over(Tables::registration, "registered at")),
                Map.entry("logins", over(Tables::login, "login date")),
                Map.entry("shares", over(Tables::share, "date", "sharecommentary")),
                Map.entry("comments", over(Tables::comment, "date", "message")),
                Map.entry("richmedia", over(Tables::media, "media link")),
                Map.entry("contacts", over(Tables::contact, "source")),
                Map.entry("importedcontacts", over(Tables::contact, "source")),
                Map.entry("recommendationsreceived", over(Tables::received, "text")),
                Map.entry("recommendationsgiven", over(Tables::given, "text")),
                Map.entry("endorsementreceivedinfo", over(Tables::endorsed, "skill name")),
                Map.entry("companyfollows", over(Tables::page, "organization")),
                Map.entry("memberfollows", over(Tables::follow, "fullname")),
                Map.entry("events", over(Tables::event, "event name")),
                Map.entry("projects", over(Profile::project, "title")),
                Map.entry("publications", over(Profile::project, "name")));
    }

    private static FileHandler over(Row reading, String... needed) {
        return file ->
                NamedCells.eachBelow(
                        file,
                        Set.of(needed),
                        (row, at) -> reading.read(file.spot(LinkedInReader.PLATFORM, at), row));
    }

    // Members who hide from downloads leave only the date.
    private static void connections(FileReading file) throws IOException {
        int[] hidden = {0};
        NamedCells.eachBelow(
                file,
                Set.of("first name", "connected on"),
                (row, at) -> {
                    String name = Member.name(row.text("first name"), row.text("last name"));
                    String email = row.text("email address");
                    Account account =
                            new Account(
                                    name,
                                    Member.handle(row.text("url")),
                                    List.of(),
                                    email.isBlank() ? List.of() : List.of(email));
                    if (account.isBlank()) {
                        hidden[0]++;
                    } else {
                        file.spot(LinkedInReader.PLATFORM, at)
                                .link(
                                        account,
                                        Direction.FRIEND,
                                        State.CURRENT,
                                        UtcTimes.of(row.text("connected on")));
                    }
                });
        if (hidden[0] > 0) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    String.format(
                            Locale.ROOT,
                            "%,d of your connections hide their names from downloads, so they could not be compared with anybody.",
                            hidden[0]));
        }
    }

    private static void registration(Spot spot, NamedCells row) {
        spot.signIn(
                new SignIn(SignIn.Event.OTHER, row.text("registration ip"), "", ""),
                Invitations.time(row.text("registered at")));
    }

    private static void login(Spot spot, NamedCells row) {
        spot.signIn(
                new SignIn(
                        SignIn.Event.SIGNED_IN, row.text("ip address"), row.text("user agent"), ""),
                UtcTimes.of(row.text("login date")));
    }

    private static void share(Spot spot, NamedCells row) {
        StringJoiner words = new StringJoiner("\n");
        words.add(unquoted(row.text("sharecommentary")));
        if (!row.text("sharedurl").isBlank()) {
            words.add(row.text("sharedurl"));
        }
        ItemBuilder post =
                spot.own(Kind.POST)
                        .time(UtcTimes.of(row.text("date")))
                        .audience(audience(row.text("visibility")))
                        .text(words.toString().strip());
        if (!row.text("mediaurl").isBlank()) {
            post.media(Media.of("", Media.Type.PHOTO));
        }
        spot.accept(post);
    }

    // Line breaks of a commentary are written as closing and opening quotation marks.
    private static String unquoted(String words) {
        return words.replace("\"\n\"", "\n");
    }

    private static Audience audience(String visibility) {
        return switch (visibility.toUpperCase(Locale.ROOT)) {
            case "PUBLIC", "ANYONE" -> Audience.PUBLIC;
            case "CONNECTIONS" -> Audience.FRIENDS;
            default -> Audience.UNKNOWN;
        };
    }

    private static void comment(Spot spot, NamedCells row) {
        spot.accept(
                spot.own(Kind.COMMENT)
                        .time(UtcTimes.of(row.text("date")))
                        .text(unquoted(row.text("message"))));
    }

    private static void media(Spot spot, NamedCells row) {
        spot.accept(
                spot.own(Kind.CAPTION)
                        .time(UtcTimes.of(row.text("date/time", "time", "date")))
                        .text(row.text("media description"))
                        .media(Media.of("", Media.Type.PHOTO)));
    }

    private static void contact(Spot spot, NamedCells row) {
        String name =
                row.text("fullname").isEmpty()
                        ? Member.name(row.text("firstname"), row.text("lastname"))
                        : row.text("fullname");
        Account account =
                new Account(
                        name, "", several(row.text("phonenumbers")), several(row.text("emails")));
        if (!account.isBlank()) {
            spot.accept(
                    spot.own(Kind.CONTACT)
                            .time(UtcTimes.of(row.text("createdat")))
                            .detail(
                                    new Contact(
                                            account,
                                            row.text("companies"),
                                            several(row.text("addresses")))));
        }
    }

    private static List<String> several(String cell) {
        return List.of(cell.split("[,;]", -1)).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static void received(Spot spot, NamedCells row) {
        recommendation(spot, row, Author.other(person(row)));
    }

    private static void given(Spot spot, NamedCells row) {
        recommendation(spot, row, Author.self());
    }

    private static Account person(NamedCells row) {
        return Account.named(Member.name(row.text("first name"), row.text("last name")));
    }

    private static void recommendation(Spot spot, NamedCells row, Author author) {
        boolean shown = row.text("status").equalsIgnoreCase("visible");
        spot.accept(
                spot.by(author, Kind.COMMENT)
                        .time(Invitations.time(row.text("creation date")))
                        .audience(shown ? Audience.PUBLIC : Audience.UNKNOWN)
                        .text(row.text("text"))
                        .tag(person(row)));
    }

    private static void endorsed(Spot spot, NamedCells row) {
        String name = Member.name(row.text("endorser first name"), row.text("endorser last name"));
        spot.accept(
                spot.by(
                                Author.other(Member.account(name, row.text("endorser public url"))),
                                Kind.TAG)
                        .time(UtcTimes.of(row.text("endorsement date")))
                        .text(row.text("skill name")));
    }

    private static void page(Spot spot, NamedCells row) {
        spot.member(
                Membership.Sort.PAGE,
                Membership.Role.MEMBER,
                row.text("organization"),
                UtcTimes.of(row.text("followed on")));
    }

    private static void follow(Spot spot, NamedCells row) {
        boolean ended =
                !row.text("status").isBlank() && !row.text("status").equalsIgnoreCase("active");
        spot.link(
                Account.named(row.text("fullname")),
                Direction.FOLLOWING,
                ended ? State.REMOVED : State.CURRENT,
                UtcTimes.of(row.text("date")));
    }

    private static void event(Spot spot, NamedCells row) {
        spot.member(
                Membership.Sort.EVENT,
                Membership.Role.MEMBER,
                row.text("event name"),
                Moment.unknown());
    }
}
