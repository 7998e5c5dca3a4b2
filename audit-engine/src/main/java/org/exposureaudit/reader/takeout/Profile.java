package org.exposureaudit.reader.takeout;

import java.io.IOException;
import java.util.Locale;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.jsoup.nodes.Element;

/// Reads the account's profile.
final class Profile {
    private Profile() {}

    static void addTo(FileRoutes.Builder routes) {
        routes.reads(Profile::json, "Profile/Profile.json", "Profile/profile.json")
                .reads("*.SubscriberInfo.html", Profile::page);
    }

    private static void json(FileReading file) throws IOException {
        JsonPointer at = new JsonPointer("", -1);
        JsonValue profile = JsonRecords.of(file).whole();
        Spot spot = file.spot(TakeoutReader.PLATFORM, at);
        String name = profile.at("name").text("formattedName");
        spot.field(Field.NAME, "name", name.isEmpty() ? profile.text("displayName") : name);
        spot.secret(Field.BIRTH_DATE, "birthday", profile.text("birthday"));
        profile.items("emails")
                .forEach(email -> spot.secret(Field.EMAIL, "email", email.text("value")));
    }

    private static void page(FileReading file) throws IOException {
        int number = 0;
        for (Element entry : HtmlPage.of(file).document().select("li")) {
            HtmlBlock at = new HtmlBlock(++number);
            file.attempt(
                    at, () -> entry(file.spot(TakeoutReader.PLATFORM, at), HtmlText.of(entry)));
        }
        if (number == 0) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This page is not built in any way this tool knows, so nothing in it was read.");
        }
    }

    private static void entry(Spot spot, String words) {
        int colon = words.indexOf(':');
        if (colon < 1) {
            return;
        }
        String label = words.substring(0, colon).strip();
        String value = words.substring(colon + 1).strip();
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.contains("mail")) {
            spot.secret(Field.EMAIL, label, value);
        } else if (lower.contains("phone") || lower.contains("sms")) {
            spot.secret(Field.PHONE, label, value);
        } else if (lower.contains("birth")) {
            spot.secret(Field.BIRTH_DATE, label, value);
        } else if (lower.equals("name")) {
            spot.field(Field.NAME, label, value);
        }
    }
}
