package org.exposureaudit.school.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Phase;
import org.exposureaudit.source.SourceFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes the file in which users say who they are. Fields it does not know are passed over.
public final class MeFile {
    private MeFile() {}

    /// The user described in this file.
    ///
    /// @throws InvalidInputException where a field is not as it should be; the message names it
    public static Me read(Path path) {
        return read(SourceFile.of(path));
    }

    /// The user described in this file, wherever its bytes are.
    ///
    /// @throws InvalidInputException where a field is not as it should be; the message names it
    public static Me read(SourceFile file) {
        JsonField me = JsonField.read(file, InvalidInputException::new);
        JsonField birth = me.at("date_of_birth");
        return new Me(
                me.at("name").needed(),
                me.at("known_as").text(),
                me.at("former_surname").text(),
                me.at("handles").texts().stream().map(MeFile::bare).toList(),
                birth.text().isEmpty() ? Birth.UNKNOWN : new Birth.On(birth.date()),
                me.at("job").text(),
                role(me.at("role")),
                me.at("phone").texts(),
                me.at("email").texts(),
                me.at("address").text(),
                phase(me.at("phase")),
                me.at("manages").texts(),
                family(me.at("family")),
                me.at("pupils_say").texts(),
                isTrue(me.at("also_parent")));
    }

    /// The relatives a sentence names, such as "wife Ann, sons Tom and Ben".
    public static List<Relative> relatives(String sentence) {
        return FamilyText.parse(sentence);
    }

    /// Such a file for this user, as text. What is not known is left out.
    public static String text(Me me) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", me.name());
        fields.put("known_as", me.knownAs());
        fields.put("former_surname", me.formerSurname());
        fields.put("handles", me.handles());
        fields.put(
                "date_of_birth",
                me.birth() instanceof Birth.On(LocalDate date) ? date.toString() : "");
        fields.put("job", me.job());
        fields.put("role", me.role() == Me.Role.UNKNOWN ? "" : me.role().label());
        fields.put("phone", me.phones());
        fields.put("email", me.emails());
        fields.put("address", me.address());
        fields.put("phase", me.phase() == Phase.OTHER ? "" : me.phase().label());
        fields.put("manages", me.manages());
        fields.put("family", me.family().stream().map(MeFile::fields).toList());
        fields.put("pupils_say", me.pupilsSay());
        fields.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        fields.put("also_parent", me.alsoParent());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(fields)
                + "\n";
    }

    private static Map<String, String> fields(Relative relative) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", relative.name());
        fields.put("relation", relative.relation());
        return fields;
    }

    private static String bare(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    private static Me.Role role(JsonField field) {
        return field.text().isEmpty()
                ? Me.Role.UNKNOWN
                : Me.Role.of(field.text())
                        .orElseThrow(() ->
                                field.wrong(
                                        "must be one of "
                                                + Arrays.stream(Me.Role.values())
                                                        .filter(r -> r != Me.Role.UNKNOWN)
                                                        .map(Me.Role::label)
                                                        .collect(Collectors.joining(", "))));
    }

    private static Phase phase(JsonField field) {
        String word = field.text().toLowerCase(Locale.ROOT);
        Phase phase = Phase.of(word);
        if (phase == Phase.OTHER && !word.isEmpty() && !word.equals("other")) {
            throw field.wrong("must be primary, secondary or other");
        }
        return phase;
    }

    private static List<Relative> family(JsonField field) {
        if (!(field.value() instanceof JsonValue.Array)) {
            return FamilyText.parse(field.text());
        }
        List<Relative> family = new ArrayList<>();
        for (JsonField each : field.elements()) {
            if (each.value() instanceof JsonValue.Members) {
                family.add(new Relative(each.at("name").needed(), each.at("relation").text()));
            } else {
                family.addAll(FamilyText.parse(each.text()));
            }
        }
        return family;
    }

    private static boolean isTrue(JsonField field) {
        if (!(field.value() instanceof JsonValue.Flag || field.isMissing())) {
            throw field.wrong("must be true or false");
        }
        return field.value().isTrue();
    }
}
