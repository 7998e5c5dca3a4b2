package org.exposureaudit.finding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.problem.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a user has recorded: a JSON list of
/// `{"kind": "reported", "about": "Sam Example", "on": "2026-09-01", "whom": "the head", "note": "by e-mail"}`, where kind and about
/// must be there. That an account is, or is not, a person's on the school's lists is written as [WhoIsWho] says.
public final class DeclarationsFile {
    private static final int MAX_BYTES = 1_000_000;
    private static final Set<String> FIELDS = Set.of("kind", "about", "on", "whom", "note");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final String file;

    private DeclarationsFile(String file) {
        this.file = file;
    }

    /// The declarations of a file.
    public static Declarations read(Path path) {
        return new DeclarationsFile(String.valueOf(path.getFileName())).declarations(path);
    }

    private Declarations declarations(Path path) {
        JsonNode root = tree(path);
        if (!root.isArray()) {
            throw wrong(": must be a list: begin with [ and end with ].");
        }
        List<Declaration> all = new ArrayList<>();
        for (JsonNode entry : root) {
            all.add(declaration(entry, all.size() + 1));
        }
        return new Declarations(all);
    }

    private JsonNode tree(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw wrong(" is far too large for what it should hold.");
            }
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw wrong(
                    (line < 1 ? "" : ", line " + line)
                            + ": this is not valid JSON. A comma, a quotation mark or a bracket is probably missing or "
                            + "too many here or just before.");
        } catch (IOException _) {
            throw wrong(" cannot be read. Check that it is there and not open elsewhere.");
        }
    }

    private Declaration declaration(JsonNode entry, int number) {
        if (!entry.isObject()) {
            throw wrong(number, "must be an object in curly brackets.");
        }
        for (String name : new TreeSet<>(entry.propertyNames())) {
            if (!FIELDS.contains(name)) {
                throw wrong(
                        number,
                        "has a field that is not known. Known: kind, about, on, whom, note.");
            }
        }
        String about = text(entry, "about", number);
        if (about.isEmpty()) {
            throw wrong(
                    number,
                    "does not say what it is about. Add `about`: a person's name, a user name, an item's id or a "
                            + "finding's fingerprint.");
        }
        Declared kind = kind(entry, number);
        String whom = text(entry, "whom", number);
        if (kind.isWho() && whom.isEmpty()) {
            throw wrong(
                    number,
                    "does not say who the account is or is not. Add `whom`: the person's name as the school's list "
                            + "has it.");
        }
        return new Declaration(kind, about, day(entry, number), whom, text(entry, "note", number));
    }

    private Declared kind(JsonNode entry, int number) {
        String label = text(entry, "kind", number);
        for (Declared kind : Declared.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        String known =
                Arrays.stream(Declared.values())
                        .map(Declared::label)
                        .collect(Collectors.joining(", "));
        throw wrong(number, "has no `kind` that is known. Use one of: " + known + ".");
    }

    private LocalDate day(JsonNode entry, int number) {
        String day = text(entry, "on", number);
        try {
            return day.isEmpty() ? LocalDate.MAX : LocalDate.parse(day);
        } catch (DateTimeException _) {
            throw wrong(number, "has an `on` that is no date. Write it as 2026-09-01.");
        }
    }

    private String text(JsonNode entry, String name, int number) {
        JsonNode value = entry.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw wrong(number, "needs a text in double quotes for `" + name + "`.");
        }
        return value.asString().strip();
    }

    private InvalidInputException wrong(int number, String what) {
        return wrong(", declaration " + number + ": " + what);
    }

    private InvalidInputException wrong(String what) {
        return new InvalidInputException(file + what);
    }
}
