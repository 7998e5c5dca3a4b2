package org.exposureaudit.reader.discord;

import java.io.IOException;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the names of servers the owner is in.
final class Servers {
    private Servers() {}

    /// Reads the list of all.
    static void index(FileReading file) throws IOException {
        for (JsonValue.Field server : JsonRecords.of(file).whole().fields()) {
            JsonPointer at = new JsonPointer("/" + server.name(), -1);
            file.attempt(at, () -> member(file, at, server.value().text()));
        }
    }

    /// Reads one.
    static void guild(FileReading file) throws IOException {
        member(file, new JsonPointer("", -1), JsonRecords.of(file).whole().text("name"));
    }

    private static void member(FileReading file, JsonPointer at, String name) {
        file.spot(DiscordReader.PLATFORM, at)
                .member(Membership.Sort.GROUP, Membership.Role.MEMBER, name, Moment.unknown());
    }
}
