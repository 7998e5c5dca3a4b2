package org.exposureaudit.reader.meta;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.JsonValue.Field;

/// One record of labelled values, in whichever of three ways it is written: `string_map_data`, `string_list_data` or, since 2023,
/// `label_values`, which nest to any depth.
///
/// Labels are in the language of the account. Where an export also gives a name that is not (`ent_field_name`), either finds a value.
/// Immutable.
///
/// @param title the record's own title, or an empty text
/// @param time the record's own time
/// @param entries every value in order, however deep it stood
/// @param media the media objects of the record and of its values
/// @param parts the records inside it, such as one per contact or per picture
public record MetaRecord(
        String title,
        Moment time,
        List<Entry> entries,
        List<JsonValue> media,
        List<MetaRecord> parts) {
    private static final int MAX_DEPTH = 30;

    /// Copies the lists.
    public MetaRecord {
        entries = List.copyOf(entries);
        media = List.copyOf(media);
        parts = List.copyOf(parts);
    }

    /// One labelled value.
    ///
    /// @param group the title of the group it stands in, or an empty text
    /// @param label its label, or an empty text
    /// @param field the label's name that is the same in every language, or an empty text
    /// @param value its text, or an empty text
    /// @param href its link, or an empty text
    /// @param time its time
    public record Entry(
            String group, String label, String field, String value, String href, Moment time) {
        /// Whether it goes by this name.
        boolean isCalled(String name) {
            return label.equalsIgnoreCase(name) || field.equalsIgnoreCase(name);
        }

        /// Its text, or else its link.
        public String text() {
            return value.isBlank() ? href : value;
        }
    }

    /// Whether a value is such a record.
    public static boolean fits(JsonValue value) {
        return !value.any("label_values", "string_map_data", "string_list_data").isMissing();
    }

    /// Reads a record.
    public static MetaRecord of(JsonValue value) {
        Collector found = new Collector(true);
        found.media.addAll(value.items("media"));
        found.media.addAll(value.items("media_list_data"));
        value.at("media_map_data").fields().forEach(field -> found.media.add(field.value()));
        for (Field field : value.at("string_map_data").fields()) {
            found.entries.add(flat(field.name(), field.value()));
        }
        for (JsonValue entry : value.items("string_list_data")) {
            found.entries.add(flat("", entry));
        }
        for (JsonValue labelled : value.items("label_values")) {
            found.labelled(labelled, "", 0);
        }
        return found.record(value.text("title"), value.time("timestamp"));
    }

    /// The first text or link by one of these names, in the order of the names; an empty text where there is none.
    public String text(String... names) {
        for (String name : names) {
            for (Entry entry : entries) {
                if (entry.isCalled(name) && !entry.text().isBlank()) {
                    return entry.text();
                }
            }
        }
        return "";
    }

    /// The first time by one of these names.
    public Moment time(String... names) {
        for (String name : names) {
            for (Entry entry : entries) {
                if (entry.isCalled(name) && isKnown(entry.time())) {
                    return entry.time();
                }
            }
        }
        return Moment.unknown();
    }

    /// The record's own time, else the first any of its values has.
    public Moment anyTime() {
        if (isKnown(time)) {
            return time;
        }
        return entries.stream()
                .map(Entry::time)
                .filter(MetaRecord::isKnown)
                .findFirst()
                .orElse(Moment.unknown());
    }

    /// Every text, without the times and links.
    public List<String> values() {
        return entries.stream().map(Entry::value).filter(value -> !value.isBlank()).toList();
    }

    private static boolean isKnown(Moment time) {
        return !(time instanceof Moment.Unknown);
    }

    private static Entry flat(String label, JsonValue value) {
        return new Entry(
                "", label, "", value.text("value"), value.text("href"), value.time("timestamp"));
    }

    /// Gathers what stands in the label values of one record.
    private static final class Collector {
        private final List<Entry> entries = new ArrayList<>();
        private final List<JsonValue> media = new ArrayList<>(0);
        private final List<MetaRecord> parts = new ArrayList<>(0);
        private final boolean wantsParts;

        /// A collector; one that is itself for a part wants no parts, or nested ones would be gathered over and over.
        Collector(boolean wantsParts) {
            this.wantsParts = wantsParts;
        }

        private void labelled(JsonValue value, String group, int depth) {
            if (depth > MAX_DEPTH) {
                return;
            }
            String label = value.text("label");
            String title = value.text("title").isEmpty() ? label : value.text("title");
            String inner = title.isEmpty() ? group : title;
            media.addAll(value.items("media"));
            value.items("vec").forEach(each -> element(each, label, inner, depth));
            for (JsonValue each : value.items("dict")) {
                labelled(each, inner, depth + 1);
                if (!each.at("dict").isMissing()) {
                    part(each, inner, depth);
                }
            }
            if (value.at("vec").isMissing() && value.at("dict").isMissing()) {
                single(value, label, group);
            }
        }

        private void element(JsonValue value, String label, String group, int depth) {
            JsonValue dict = value.at("dict");
            if (dict.isMissing()) {
                single(value, label, group);
            } else {
                dict.items().forEach(each -> labelled(each, group, depth + 1));
                part(value, group, depth);
            }
        }

        private void single(JsonValue value, String label, String group) {
            entries.add(
                    new Entry(
                            group,
                            label,
                            value.text("ent_field_name"),
                            value.text("value").isEmpty() ? lone(value) : value.text("value"),
                            value.text("href"),
                            value.time("timestamp_value")));
        }

        private static String lone(JsonValue value) {
            return value instanceof JsonValue.Text(String text) ? text : "";
        }

        private void part(JsonValue value, String group, int depth) {
            if (wantsParts) {
                Collector inner = new Collector(false);
                value.items("dict").forEach(each -> inner.labelled(each, group, depth + 1));
                parts.add(inner.record(value.text("title"), Moment.unknown()));
            }
        }

        private MetaRecord record(String title, Moment time) {
            return new MetaRecord(title, time, entries, media, parts);
        }
    }
}
