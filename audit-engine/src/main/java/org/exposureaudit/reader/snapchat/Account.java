package org.exposureaudit.reader.snapchat;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads the account, what was changed in it, and where it was signed in.
final class Account {
    private Account() {}

    static void read(FileReading file, String section, JsonValue record, Position at) {
        Spot spot = file.spot(SnapchatReader.PLATFORM, at);
        switch (section) {
            case "Basic Information" -> record.fields().forEach(field -> basic(spot, field));
            case "Display Name Change" ->
                    spot.field(Field.OTHER_NAME, "Display Name", record.text("Display Name"));
            case "Mobile Number Change" ->
                    spot.secret(Field.PHONE, "Mobile Number", record.text("Mobile Number"));
            case "Email Change" ->
                    spot.secret(
                            Field.EMAIL,
                            "Email Address",
                            record.any("Email Address", "Email").text());
            case "Password Change" ->
                    spot.signIn(
                            new SignIn(SignIn.Event.PASSWORD_CHANGED, "", "", ""),
                            UtcTimes.of(record.text("Date")));
            case "Login History" -> login(spot, record);
            case "Device History" -> device(spot, record);
            default -> {}
        }
    }

    private static void basic(Spot spot, JsonValue.Field field) {
        String value = field.value().text();
        switch (field.name().replace(" ", "").toLowerCase(Locale.ROOT)) {
            case "username" -> spot.field(Field.HANDLE, field.name(), value);
            case "name", "displayname" -> spot.field(Field.NAME, field.name(), value);
            case "phonenumber" -> spot.secret(Field.PHONE, field.name(), value);
            case "email", "emailaddress" -> spot.secret(Field.EMAIL, field.name(), value);
            case "birthday", "dateofbirth", "birthdate" ->
                    spot.secret(Field.BIRTH_DATE, field.name(), value);
            default -> {}
        }
    }

    private static void login(Spot spot, JsonValue record) {
        boolean failed = record.text("Status").toLowerCase(Locale.ROOT).contains("fail");
        spot.signIn(
                new SignIn(
                        failed ? SignIn.Event.FAILED : SignIn.Event.SIGNED_IN,
                        record.text("IP"),
                        record.text("Device"),
                        record.text("Country")),
                UtcTimes.of(record.text("Created")));
    }

    private static void device(Spot spot, JsonValue record) {
        String name = (record.text("Make") + " " + record.text("Model")).strip();
        spot.signIn(
                new SignIn(SignIn.Event.SESSION, "", name, ""),
                UtcTimes.of(record.text("Start Time")));
    }

    /// Home, work and the places Snapchat thinks the owner is often at; not each single point.
    static void places(FileReading file, String section, JsonValue record, Position at) {
        Spot spot = file.spot(SnapchatReader.PLATFORM, at);
        String lower = section.toLowerCase(Locale.ROOT);
        if (lower.contains("home")) {
            record.fields()
                    .forEach(place ->
                            spot.secret(Field.ADDRESS, place.name(), place.value().text()));
        } else if (lower.contains("frequent")) {
            StringJoiner name = new StringJoiner(", ");
            List.of("City", "Region", "Country").stream()
                    .map(record::text)
                    .filter(part -> !part.isBlank())
                    .forEach(name::add);
            spot.secret(Field.TOWN, section, name.toString());
        }
    }

    /// Public profiles the owner subscribed to.
    static void subscriptions(FileReading file, String section, JsonValue record, Position at) {
        String name =
                record.fields().isEmpty()
                        ? record.text()
                        : record.any("Display Name", "Username", "Name").text();
        file.spot(SnapchatReader.PLATFORM, at)
                .member(Membership.Sort.PAGE, Membership.Role.MEMBER, name, Moment.unknown());
    }
}
