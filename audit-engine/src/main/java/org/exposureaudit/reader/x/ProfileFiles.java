package org.exposureaudit.reader.x;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;

/// Reads what the archive says of the owner: account, profile, telephone, age, former names and addresses, and the address book.
final class ProfileFiles {
    private ProfileFiles() {}

    /// Reads one record into items.
    @FunctionalInterface
    private interface RecordReading {
        void read(FileReading file, JsonValue record, Position at) throws IOException;
    }

    private static void each(FileReading file, RecordReading reading) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> reading.read(file, XArchive.unwrapped(record), at));
    }

    /// `account.js`.
    static void readAccount(FileReading file) throws IOException {
        each(
                file,
                (_, account, at) -> {
                    Fields fields = new Fields(file, at, Moment.unknown());
                    fields.accept(Field.NAME, "accountDisplayName", account);
                    fields.accept(Field.HANDLE, "username", account);
                    fields.accept(Field.EMAIL, "email", account);
                    fields.accept(Field.PHONE, "phoneNumber", account);
                });
    }

    /// `profile.js`.
    static void readProfile(FileReading file) throws IOException {
        each(
                file,
                (_, profile, at) -> {
                    JsonValue description = profile.at("description");
                    String bio = XText.plain(description.text("bio"));
                    if (!bio.isBlank()) {
                        file.accept(
                                file.item(XReader.PLATFORM, Kind.BIO, at)
                                        .author(Author.self())
                                        .text(bio)
                                        .build());
                    }
                    Fields fields = new Fields(file, at, Moment.unknown());
                    fields.accept(Field.WEBSITE, "website", description);
                    fields.accept(Field.TOWN, "location", description);
                    fields.accept(Field.PICTURE, "avatarMediaUrl", profile);
                    fields.accept(Field.PICTURE, "headerMediaUrl", profile);
                });
    }

    /// `user_details.js` of 2012 to 2018, one record.
    static void readUserDetails(FileReading file) throws IOException {
        JsonValue details = XArchive.records(file).whole();
        Position at = Position.WHOLE_FILE;
        if (!details.text("bio").isBlank()) {
            file.accept(
                    file.item(XReader.PLATFORM, Kind.BIO, at)
                            .author(Author.self())
                            .text(XText.plain(details.text("bio")))
                            .build());
        }
        Fields fields = new Fields(file, at, Moment.unknown());
        fields.accept(Field.NAME, "full_name", details);
        fields.accept(Field.HANDLE, "screen_name", details);
        fields.accept(Field.TOWN, "location", details);
        fields.accept(Field.WEBSITE, "url", details);
    }

    /// `phone-number.js`.
    static void readPhone(FileReading file) throws IOException {
        each(
                file,
                (_, device, at) ->
                        new Fields(file, at, Moment.unknown())
                                .accept(Field.PHONE, "phoneNumber", device));
    }

    /// `ageinfo.js`.
    static void readAge(FileReading file) throws IOException {
        each(
                file,
                (_, age, at) ->
                        new Fields(file, at, Moment.unknown())
                                .accept(
                                        Field.BIRTH_DATE,
                                        "birthDate",
                                        age.at("ageInfo").isMissing() ? age : age.at("ageInfo")));
    }

    /// `screen-name-change.js`.
    static void readNameChange(FileReading file) throws IOException {
        each(
                file,
                (_, record, at) -> {
                    JsonValue change = record.at("screenNameChange");
                    Moment time = XTime.read(file, at, change.text("changedAt"));
                    new Fields(file, at, time).accept(Field.OTHER_NAME, "changedFrom", change);
                });
    }

    /// `email-address-change.js`.
    static void readEmailChange(FileReading file) throws IOException {
        each(
                file,
                (_, record, at) -> {
                    JsonValue change = record.at("emailChange");
                    Moment time = XTime.read(file, at, change.text("changedAt"));
                    new Fields(file, at, time).accept(Field.EMAIL, "changedFrom", change);
                });
    }

    /// `contact.js`: the address book that was handed to X; addresses and numbers without names.
    static void readContacts(FileReading file) throws IOException {
        each(
                file,
                (_, contact, at) -> {
                    Account account =
                            new Account(
                                    contact.text("name"),
                                    "",
                                    texts(contact, "phoneNumbers"),
                                    texts(contact, "emails"));
                    if (account.isBlank()) {
                        return;
                    }
                    file.accept(
                            file.item(XReader.PLATFORM, Kind.CONTACT, at)
                                    .author(Author.self())
                                    .detail(new Detail.Contact(account, "", List.of()))
                                    .build());
                });
    }

    private static List<String> texts(JsonValue record, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : record.items(name)) {
            if (!value.text().isBlank()) {
                texts.add(value.text());
            }
        }
        return texts;
    }

    /// Hands on profile fields that stood at one place.
    private record Fields(FileReading file, Position at, Moment time) {
        void accept(Field field, String name, JsonValue record) {
            String value = XText.plain(record.text(name));
            if (value.isBlank()) {
                return;
            }
            ItemBuilder item =
                    file.item(XReader.PLATFORM, Kind.PROFILE, at)
                            .author(Author.self())
                            .time(time)
                            .text(value)
                            .detail(new Detail.ProfileField(field, name));
            file.accept(item.build());
        }
    }
}
