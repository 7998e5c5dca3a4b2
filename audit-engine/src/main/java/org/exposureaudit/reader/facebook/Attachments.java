package org.exposureaudit.reader.facebook;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Place;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.JsonValue.Field;
import org.exposureaudit.reader.meta.MetaMedia;

/// What hangs on a post or comment: pictures, links, places, events in life.
///
/// @param media the media objects
/// @param lines the words of everything else, one line each
/// @param place the place it names
record Attachments(List<JsonValue> media, List<String> lines, Place place) {
    Attachments {
        media = List.copyOf(media);
        lines = List.copyOf(lines);
    }

    /// The attachments of a record.
    static Attachments of(JsonValue record) {
        List<JsonValue> media = new ArrayList<>(0);
        List<String> lines = new ArrayList<>(0);
        Place place = Place.UNKNOWN;
        for (JsonValue group : record.items("attachments")) {
            for (JsonValue element : group.items("data")) {
                for (Field field : element.fields()) {
                    switch (field.name()) {
                        case "media" -> media.add(field.value());
                        case "place" -> place = place(field.value());
                        default -> addLine(lines, words(field.value()));
                    }
                    if (place.isUnknown()) {
                        place = place(field.value().at("place"));
                    }
                }
            }
        }
        return new Attachments(media, lines, place);
    }

    private static void addLine(List<String> lines, String line) {
        if (!line.isBlank() && !lines.contains(line)) {
            lines.add(line);
        }
    }

    private static String words(JsonValue value) {
        List<String> parts =
                value.texts().stream().filter(text -> !text.isBlank()).distinct().toList();
        return String.join(" · ", parts);
    }

    /// A place object: its name, then its address.
    static Place place(JsonValue value) {
        String name = value.text("name");
        String address = value.text("address");
        String both = name.isEmpty() || address.isEmpty() ? name + address : name + ", " + address;
        return new Place(both, MetaMedia.point(value.at("coordinate")));
    }

    /// The paths of the media.
    List<String> paths() {
        return media.stream().map(each -> MetaMedia.path(each.text("uri"))).toList();
    }
}
