package org.exposureaudit.reader.linkedin;

import java.util.StringJoiner;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.NamedCells;

/// Reads the tables that make up a profile.
final class Profile {
    private Profile() {}

    static void profile(Spot spot, NamedCells row) {
        spot.field(Field.NAME, "Name", Member.name(row.text("first name"), row.text("last name")));
        spot.field(Field.OTHER_NAME, "Maiden Name", row.text("maiden name"));
        spot.secret(Field.ADDRESS, "Address", joined(row, "address", "zip code"));
        spot.secret(Field.BIRTH_DATE, "Birth Date", row.text("birth date"));
        spot.field(Field.WORK, "Headline", row.text("headline"));
        spot.field(Field.ABOUT, "Summary", row.text("summary"));
        spot.field(Field.TOWN, "Geo Location", row.text("geo location"));
        spot.field(
                Field.HANDLE,
                "Twitter Handles",
                row.text("twitter handles").replaceAll("[\\[\\]]", ""));
        spot.field(Field.WEBSITE, "Websites", row.text("websites"));
        spot.field(Field.OTHER, "Instant Messengers", row.text("instant messengers"));
    }

    private static String joined(NamedCells row, String... names) {
        StringJoiner joined = new StringJoiner(", ");
        for (String name : names) {
            if (!row.text(name).isBlank()) {
                joined.add(row.text(name));
            }
        }
        return joined.toString();
    }

    static void position(Spot spot, NamedCells row) {
        boolean now = row.text("finished on").isBlank();
        spot.field(
                Field.WORK,
                now ? "Position" : "Former position",
                joined(row, "title", "company name", "location"));
        spot.field(Field.ABOUT, "Description", row.text("description"));
    }

    static void volunteering(Spot spot, NamedCells row) {
        spot.field(Field.WORK, "Volunteering", joined(row, "role", "company name", "cause"));
        spot.field(Field.ABOUT, "Description", row.text("description"));
    }

    static void education(Spot spot, NamedCells row) {
        spot.field(
                Field.EDUCATION,
                "Education",
                joined(row, "school name", "degree name", "activities", "notes"));
    }

    static void email(Spot spot, NamedCells row) {
        spot.secret(Field.EMAIL, "Email Address", row.text("email address"));
    }

    static void phone(Spot spot, NamedCells row) {
        spot.secret(Field.PHONE, "Number", row.text("number"));
    }

    static void project(Spot spot, NamedCells row) {
        spot.field(Field.ABOUT, "Project", joined(row, "title", "name", "description"));
    }
}
