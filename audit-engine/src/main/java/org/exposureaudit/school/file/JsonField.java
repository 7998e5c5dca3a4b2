package org.exposureaudit.school.file;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exposureaudit.item.Item;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.ItemSink;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.SourceFile;
import tools.jackson.core.JacksonException;

/// One value of a JSON file written by hand, with its name, so that whoever wrote it can be told what to change.
///
/// @param file the file's name
/// @param name the path of fields down to it, such as `schools[0].hours.start`
/// @param value the value
/// @param refusal makes the exception for a message
record JsonField(
        String file, String name, JsonValue value, Function<String, AuditException> refusal) {
    private static final long MAX_BYTES = 5_000_000;

    /// The whole of a file.
    static JsonField read(SourceFile source, Function<String, AuditException> refusal) {
        String file = source.name();
        JsonField nothing = new JsonField(file, "", JsonValue.missing(), refusal);
        try {
            if (source.size() > MAX_BYTES) {
                throw refusal.apply(file + " is far too large for what it should hold.");
            }
            JsonValue value = JsonRecords.of(new FileReading(source, Nowhere.SINK)).whole();
            if (!(value instanceof JsonValue.Members)) {
                throw refusal.apply(file + " must begin with { and end with }.");
            }
            return new JsonField(file, "", value, refusal);
        } catch (JacksonException e) {
            throw nothing.broken(e);
        } catch (IOException _) {
            throw refusal.apply(
                    file + " cannot be read. Check that it is there and not open elsewhere.");
        }
    }

    /// A field of this object.
    JsonField at(String field) {
        if (!(value instanceof JsonValue.Members || value.isMissing())) {
            throw wrong("must be an object in curly brackets");
        }
        return new JsonField(
                file, name.isEmpty() ? field : name + "." + field, value.at(field), refusal);
    }

    /// The elements of this list; none where it is absent.
    List<JsonField> elements() {
        if (value.isMissing()) {
            return List.of();
        }
        if (!(value instanceof JsonValue.Array)) {
            throw wrong("must be a list in square brackets");
        }
        List<JsonField> elements = new ArrayList<>();
        for (JsonValue element : value.items()) {
            elements.add(new JsonField(file, name + "[" + elements.size() + "]", element, refusal));
        }
        return elements;
    }

    /// The text here, stripped; empty where it is absent.
    String text() {
        return switch (value) {
            case JsonValue.Text _, JsonValue.Numeral _, JsonValue.Missing _ -> value.text().strip();
            case JsonValue.Flag _, JsonValue.Array _, JsonValue.Members _ ->
                    throw wrong("must be a text in double quotes");
        };
    }

    /// The text here, which must not be empty.
    String needed() {
        String text = text();
        if (text.isEmpty()) {
            throw wrong("is missing or empty; please fill it in");
        }
        return text;
    }

    /// The texts of a list, or the one text that stands in its place; empty ones are dropped.
    List<String> texts() {
        List<String> texts =
                value instanceof JsonValue.Array
                        ? elements().stream().map(JsonField::text).toList()
                        : List.of(text());
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /// The texts of an object's fields, in order.
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (value instanceof JsonValue.Array) {
            texts().forEach(text -> named.put(text, ""));
            return named;
        }
        for (JsonValue.Field field : value.fields()) {
            named.put(field.name().strip(), at(field.name()).text());
        }
        if (named.isEmpty() && !value.isMissing() && !(value instanceof JsonValue.Members)) {
            throw wrong("must be an object in curly brackets");
        }
        return named;
    }

    /// The date here.
    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException _) {
            throw wrong("must be a date such as 2026-09-01");
        }
    }

    /// The time of day here.
    LocalTime time() {
        try {
            return LocalTime.parse(text());
        } catch (DateTimeException _) {
            throw wrong("must be a time such as 08:40");
        }
    }

    /// The number here, which must lie between two bounds.
    double number(double least, double most) {
        double number = value.decimal();
        if (!(number >= least && number <= most)) {
            throw wrong("must be a number from " + (long) least + " to " + (long) most);
        }
        return number;
    }

    boolean isMissing() {
        return value.isMissing();
    }

    /// The exception that says what is wrong with this value.
    AuditException wrong(String what) {
        return refusal.apply(file + ": " + name + " " + what + ".");
    }

    private AuditException broken(JacksonException e) {
        String where =
                e.getLocation() == null
                        ? ""
                        : ", line "
                                + e.getLocation().getLineNr()
                                + ", column "
                                + e.getLocation().getColumnNr();
        return refusal.apply(
                file
                        + where
                        + ": this is not valid JSON. A comma, a quotation mark or a bracket is probably missing or too many "
                        + "here or just before; the file must be saved as UTF-8.");
    }

    /// A document read whole makes no items.
    private enum Nowhere implements ItemSink {
        SINK;

        @Override
        public void accept(Item item) {}

        @Override
        public void report(Problem problem) {}
    }
}
