package org.exposureaudit.reader.format;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Moment;

/// One value of a JSON document, read tolerantly: what is absent or of another type answers as empty, never as an error.
///
/// A small tree of its own rather than the library's, because text is repaired once while it is built, a record costs half the memory,
/// and a missing field needs no check. Immutable.
public sealed interface JsonValue {
    /// Absent, or null.
    record Missing() implements JsonValue {
        private static final Missing INSTANCE = new Missing();
    }

    /// Absent, or null.
    static JsonValue missing() {
        return Missing.INSTANCE;
    }

    /// A string.
    ///
    /// @param value its repaired text
    record Text(String value) implements JsonValue {}

    /// A number as written.
    ///
    /// @param value its digits
    record Numeral(String value) implements JsonValue {}

    /// True or false.
    ///
    /// @param value which
    record Flag(boolean value) implements JsonValue {}

    /// A list.
    ///
    /// @param values the elements
    record Array(List<JsonValue> values) implements JsonValue {}

    /// An object; of fields with the same name the last counts.
    ///
    /// @param fields the fields in order
    record Members(List<Field> fields) implements JsonValue {}

    /// One field of an object.
    ///
    /// @param name its repaired name
    /// @param value its value
    record Field(String name, JsonValue value) {}

    /// The field of this name, or [#missing].
    default JsonValue at(String name) {
        if (this instanceof Members(List<Field> fields)) {
            for (int i = fields.size() - 1; i >= 0; i--) {
                if (fields.get(i).name().equals(name)) {
                    return fields.get(i).value();
                }
            }
        }
        return missing();
    }

    /// The first of these fields that is there, or [#missing].
    default JsonValue any(String... names) {
        for (String name : names) {
            JsonValue value = at(name);
            if (!value.isMissing()) {
                return value;
            }
        }
        return missing();
    }

    /// The value down this path of fields, or [#missing].
    default JsonValue path(String... names) {
        JsonValue value = this;
        for (String name : names) {
            value = value.at(name);
        }
        return value;
    }

    /// The text of a string, number or flag; otherwise an empty text.
    default String text() {
        return switch (this) {
            case Text(String value) -> value;
            case Numeral(String value) -> value;
            case Flag(boolean value) -> Boolean.toString(value);
            case Missing _, Array _, Members _ -> "";
        };
    }

    /// The text of a field.
    default String text(String name) {
        return at(name).text();
    }

    /// The elements of a list; a lone value counts as a list of one, what is missing as none.
    default List<JsonValue> items() {
        return switch (this) {
            case Array(List<JsonValue> values) -> values;
            case Missing _ -> List.of();
            case Text _, Numeral _, Flag _, Members _ -> List.of(this);
        };
    }

    /// The elements of a field's list.
    default List<JsonValue> items(String name) {
        return at(name).items();
    }

    /// The fields of an object; none for anything else.
    default List<Field> fields() {
        return this instanceof Members(List<Field> fields) ? fields : List.of();
    }

    /// The whole number here, also where it stands as text; 0 where there is none.
    default long whole() {
        String digits = text().strip();
        return isWhole(digits) ? Long.parseLong(digits) : rounded(digits);
    }

    // Every record has a time, so plain digits must not take the long way.
    private static boolean isWhole(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= 18;
    }

    private static long rounded(String digits) {
        try {
            return digits.isEmpty() || digits.length() > 20 ? 0 : (long) Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// The number here, also where it stands as text; NaN where there is none.
    default double decimal() {
        String digits = text().strip();
        try {
            return digits.isEmpty() || digits.length() > 40
                    ? Double.NaN
                    : Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /// The time this is as seconds or milliseconds since 1970; unknown for 0 or none.
    default Moment time() {
        return Moment.ofEpoch(whole());
    }

    /// The time a field gives as seconds or milliseconds since 1970; unknown for 0 or none.
    default Moment time(String name) {
        return at(name).time();
    }

    /// Whether the value is true, also where it stands as text.
    default boolean isTrue() {
        return this instanceof Flag(boolean value) ? value : text().equalsIgnoreCase("true");
    }

    /// Whether it is absent or null.
    default boolean isMissing() {
        return this instanceof Missing;
    }

    /// Every text anywhere below, in order.
    default List<String> texts() {
        List<String> found = new ArrayList<>();
        collect(this, found);
        return found;
    }

    private static void collect(JsonValue value, List<String> found) {
        switch (value) {
            case Text(String text) -> found.add(text);
            case Array(List<JsonValue> values) -> values.forEach(each -> collect(each, found));
            case Members(List<Field> fields) ->
                    fields.forEach(field -> collect(field.value(), found));
            case Numeral _, Flag _, Missing _ -> {}
        }
    }
}
