package org.exposureaudit.reader.linkedin;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads invitations to connect, each a request and, where words went with it, a message.
final class Invitations {
    private static final Pattern AMERICAN =
            Pattern.compile(
                    "(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{2,4}),? (?<hour>\\d{1,2}):(?<minute>\\d{2})[ \\u202f](?<half>[AP])M");

    private Invitations() {}

    static void read(FileReading file) throws IOException {
        NamedCells.eachBelow(
                file,
                Set.of("from", "to", "direction"),
                (row, at) -> invitation(file.spot(LinkedInReader.PLATFORM, at), row));
    }

    private static void invitation(Spot spot, NamedCells row) {
        boolean sent = row.text("direction").equalsIgnoreCase("outgoing");
        Account other =
                sent
                        ? Member.account(row.text("to"), row.text("inviteeprofileurl"))
                        : Member.account(row.text("from"), row.text("inviterprofileurl"));
        Moment time = time(row.text("sent at"));
        spot.link(
                other,
                sent ? Direction.REQUEST_SENT : Direction.REQUEST_RECEIVED,
                State.CURRENT,
                time);
        if (!row.text("message").isBlank()) {
            spot.accept(
                    spot.by(sent ? Author.self() : Author.other(other), Kind.MESSAGE)
                            .time(time)
                            .audience(Audience.PRIVATE)
                            .conversation(Conversation.of("", other.shown(), List.of(other)))
                            .trait(Trait.REQUEST_FOLDER)
                            .text(row.text("message")));
        }
    }

    // Month first, whatever the language; no zone is stated.
    static Moment time(String text) {
        Matcher american = AMERICAN.matcher(text.strip());
        if (!american.matches()) {
            return UtcTimes.of(text);
        }
        int year = Integer.parseInt(american.group("year"));
        int hour = Integer.parseInt(american.group("hour")) % 12;
        try {
            return new Moment.Local(
                    LocalDateTime.of(
                            year < 100 ? 2000 + year : year,
                            Integer.parseInt(american.group("month")),
                            Integer.parseInt(american.group("day")),
                            american.group("half").equals("P") ? hour + 12 : hour,
                            Integer.parseInt(american.group("minute"))));
        } catch (DateTimeException _) {
            return Moment.unknown();
        }
    }
}
