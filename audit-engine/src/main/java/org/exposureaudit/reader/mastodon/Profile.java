package org.exposureaudit.reader.mastodon;

import java.io.IOException;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the profile. All of it is public.
final class Profile {
    private Profile() {}

    static void read(FileReading file) throws IOException {
        JsonValue actor = JsonRecords.of(file).whole();
        Spot spot = file.spot(MastodonReader.PLATFORM, new JsonPointer("", -1));
        spot.field(
                Field.HANDLE,
                "preferredUsername",
                actor.text("preferredUsername"),
                Audience.PUBLIC);
        spot.field(Field.NAME, "name", actor.text("name"), Audience.PUBLIC);
        spot.field(Field.ABOUT, "summary", plain(actor.text("summary")), Audience.PUBLIC);
        for (JsonValue own : actor.items("attachment")) {
            String value = plain(own.text("value"));
            spot.field(
                    value.contains("://") ? Field.WEBSITE : Field.OTHER,
                    own.text("name"),
                    value,
                    Audience.PUBLIC);
        }
        setting(spot, actor, "manuallyApprovesFollowers", Meaning.POSTS_AUDIENCE);
        setting(spot, actor, "discoverable", Meaning.LOOK_UP);
        setting(spot, actor, "indexable", Meaning.LOOK_UP);
    }

    private static void setting(Spot spot, JsonValue actor, String name, Meaning meaning) {
        JsonValue value = actor.at(name);
        boolean open = value.isTrue() == (meaning == Meaning.LOOK_UP);
        spot.setting(meaning, name, value.text(), open ? Audience.PUBLIC : Audience.FRIENDS);
    }

    /// The words of a piece of HTML.
    static String plain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html
                : HtmlText.of(HtmlPage.of(html).document().body());
    }
}
