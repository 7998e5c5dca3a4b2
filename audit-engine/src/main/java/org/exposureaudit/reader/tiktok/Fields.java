package org.exposureaudit.reader.tiktok;

import java.util.Locale;
import org.exposureaudit.reader.format.JsonValue;

/// The fields of one record, whichever way their names are written: `UserName`, `User Name` and `username` are one.
///
/// @param record the record
record Fields(JsonValue record) {
    /// The text below the first of these names, given in lower case and without spaces; an empty text for TikTok's many ways to say
    /// that there is none.
    String text(String... names) {
        for (String name : names) {
            for (JsonValue.Field field : record.fields()) {
                if (plain(field.name()).equals(name)) {
                    return value(field.value().text());
                }
            }
        }
        return "";
    }

    static String plain(String name) {
        return name.replace(" ", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    static String value(String text) {
        String bare = text.strip();
        return bare.equalsIgnoreCase("n/a") || bare.equalsIgnoreCase("none") ? "" : bare;
    }

    /// No content in a log.
    @Override
    public String toString() {
        return "Fields[...]";
    }
}
