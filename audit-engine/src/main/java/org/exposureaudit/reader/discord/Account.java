package org.exposureaudit.reader.discord;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonPaths;
import org.exposureaudit.reader.format.JsonPaths.Found;
import org.exposureaudit.reader.format.JsonPaths.Step;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the account with its friends, requests and notes on people.
///
/// @param people to name accounts
record Account(People people) {
    private static final Set<String> PLAIN =
            Set.of("username", "global_name", "display_name", "email", "phone");

    void read(FileReading file) throws IOException {
        JsonValue plain = JsonRecords.of(file).head(name -> !PLAIN.contains(name));
        Spot root = file.spot(DiscordReader.PLATFORM, new JsonPointer("", -1));
        root.field(Field.HANDLE, "username", plain.text("username"));
        root.field(Field.NAME, "global_name", plain.any("global_name", "display_name").text());
        root.secret(Field.EMAIL, "email", plain.text("email"));
        root.secret(Field.PHONE, "phone", plain.text("phone"));
        JsonPaths.each(file, Account::step, found -> record(file, found));
    }

    private static Step step(String path) {
        return switch (path) {
            case "" -> Step.ENTER;
            case "/relationships", "/connections" -> Step.EACH;
            case "/notes" -> Step.WHOLE;
            default -> Step.SKIP;
        };
    }

    private void record(FileReading file, Found found) {
        Spot spot = file.spot(DiscordReader.PLATFORM, found.at());
        JsonValue value = found.value();
        switch (found.path()) {
            case "/relationships" -> relationship(spot, value);
            case "/connections" ->
                    spot.field(Field.OTHER_NAME, value.text("type"), value.text("name"));
            default -> value.fields().forEach(note -> note(spot, note));
        }
    }

    private static void relationship(Spot spot, JsonValue value) {
        org.exposureaudit.item.Account other = People.account(value);
        Moment none = Moment.unknown();
        switch (value.text("type")) {
            case "1", "FRIEND" -> spot.link(other, Direction.FRIEND, State.CURRENT, none);
            case "2", "BLOCKED" -> spot.link(other, Direction.FOLLOWER, State.BLOCKED, none);
            case "3", "PENDING_INCOMING" ->
                    spot.link(other, Direction.REQUEST_RECEIVED, State.PENDING, none);
            case "4", "PENDING_OUTGOING" ->
                    spot.link(other, Direction.REQUEST_SENT, State.PENDING, none);
            default -> {}
        }
    }

    private void note(Spot spot, JsonValue.Field note) {
        spot.accept(
                spot.own(Kind.CONTACT)
                        .detail(
                                new Contact(
                                        people.account(note.name()),
                                        "",
                                        List.of(note.value().text()))));
    }
}
