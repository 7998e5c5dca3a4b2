package org.exposureaudit.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exposureaudit.problem.InvalidPolicyException;

/// One value of a policy file, with what to call its place, so that whoever wrote it can be told what to change.
///
/// @param file the file's name
/// @param place such as `clause example.know.signed`, or an empty text for the file as a whole
/// @param value the value
record YamlField(String file, String place, YamlValue value) {
    private static final int MOST_SHOWN = 60;

    /// The same value under another name for its place.
    YamlField called(String name) {
        return new YamlField(file, name, value);
    }

    /// The fields of this map, which may have no others than these.
    YamlField only(String... known) {
        Set<String> allowed = new LinkedHashSet<>(List.of(known));
        map().forEach((name, field) -> {
            if (!allowed.contains(name)) {
                throw field.wrong(
                        "has a field `%s` that is not known. Known here: %s."
                                .formatted(shown(name), listed(allowed)));
            }
        });
        return this;
    }

    /// Name and value of every field of this map, in order.
    Map<String, YamlField> map() {
        if (value instanceof YamlValue.Text(String text, _) && text.isEmpty()) {
            return Map.of();
        }
        if (!(value instanceof YamlValue.Fields(Map<String, YamlValue> byName, _))) {
            throw wrong("must be a list of names with a colon after each.");
        }
        Map<String, YamlField> fields = new LinkedHashMap<>();
        byName.forEach((name, field) -> fields.put(name, new YamlField(file, place, field)));
        return fields;
    }

    /// The field of this name.
    Optional<YamlField> at(String name) {
        return Optional.ofNullable(map().get(name));
    }

    /// The field of this name, which must be there.
    YamlField needed(String name) {
        return at(name).orElseThrow(() -> wrong("has no `%s`. Add it.".formatted(name)));
    }

    /// The text of the field of this name, which must be there and not empty.
    String neededText(String name) {
        YamlField field = needed(name);
        String text = field.text();
        if (text.isEmpty()) {
            throw field.wrong("has an empty `%s`. Fill it in.".formatted(name));
        }
        return text;
    }

    /// The text of the field of this name, or an empty one.
    String text(String name) {
        return at(name).map(YamlField::text).orElse("");
    }

    /// The text here.
    String text() {
        if (value instanceof YamlValue.Text(String text, _)) {
            return text.strip();
        }
        throw wrong("must be a single text here, not a list or names with values.");
    }

    /// The elements of the list in the field of this name; none where it is absent.
    List<YamlField> items(String name) {
        return at(name).map(YamlField::items).orElse(List.of());
    }

    /// The elements of this list.
    List<YamlField> items() {
        if (value instanceof YamlValue.Text(String text, _) && text.isEmpty()) {
            return List.of();
        }
        if (!(value instanceof YamlValue.Items(List<YamlValue> items, _))) {
            throw wrong("must be a list: entries with a dash, or brackets.");
        }
        List<YamlField> all = new ArrayList<>();
        items.forEach(item -> all.add(new YamlField(file, place, item)));
        return all;
    }

    /// The texts of the list in the field of this name, no text twice.
    List<String> texts(String name) {
        Set<String> texts = new LinkedHashSet<>();
        for (YamlField item : items(name)) {
            if (!texts.add(item.text())) {
                throw item.wrong(
                        "lists `%s` twice. Keep one of the two.".formatted(shown(item.text())));
            }
        }
        return List.copyOf(texts);
    }

    /// The one of these whose label is the text here.
    <T> T oneOf(T[] all, Function<T, String> label, String what) {
        String text = text();
        for (T one : all) {
            if (label.apply(one).equals(text)) {
                return one;
            }
        }
        Set<String> labels = new LinkedHashSet<>();
        for (T one : all) {
            labels.add(label.apply(one));
        }
        throw wrong(
                "has a %s `%s` that is not known. Use one of: %s."
                        .formatted(what, shown(text), listed(labels)));
    }

    /// The exception that says what is wrong with this value.
    InvalidPolicyException wrong(String what) {
        return new InvalidPolicyException(
                "%s, line %d%s: %s"
                        .formatted(file, value.line(), place.isEmpty() ? "" : ", " + place, what));
    }

    /// A text from the file as far as a message shows it.
    static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
    }

    /// Words in a message, in order.
    static String listed(Iterable<String> words) {
        List<String> all = new ArrayList<>();
        words.forEach(all::add);
        return all.stream().collect(Collectors.joining(", "));
    }
}
