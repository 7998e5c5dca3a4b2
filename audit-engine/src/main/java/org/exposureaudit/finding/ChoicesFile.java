package org.exposureaudit.finding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exposureaudit.problem.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a user chose not to be told: `{"switched_off": ["conduct.derogatory"], "allowed": ["Rex", "The Callum Brothers"]}`. Either
/// may be left out.
public final class ChoicesFile {
    private static final int MAX_BYTES = 1_000_000;
    private static final String SWITCHED_OFF = "switched_off";
    private static final String ALLOWED = "allowed";
    private static final JsonMapper MAPPER = new JsonMapper();

    private ChoicesFile() {}

    /// The choices of a file.
    public static Choices read(Path path) {
        String file = String.valueOf(path.getFileName());
        JsonNode root = tree(path, file);
        if (!root.isObject() || !Set.of(SWITCHED_OFF, ALLOWED).containsAll(root.propertyNames())) {
            throw wrong(
                    file, " must hold switched_off and allowed, each a list, and nothing else.");
        }
        try {
            return Choices.NONE
                    .without(texts(root, SWITCHED_OFF, file))
                    .allowing(texts(root, ALLOWED, file));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(
                    file + ", " + SWITCHED_OFF + ": it names a check there is not.", e);
        }
    }

    private static JsonNode tree(Path path, String file) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw wrong(file, " is far too large for what it should hold.");
            }
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new InvalidInputException(file + " could not be opened.", e);
        } catch (JacksonException e) {
            throw new InvalidInputException(file + " is not written as JSON.", e);
        }
    }

    private static List<String> texts(JsonNode root, String name, String file) {
        List<String> texts = new ArrayList<>();
        JsonNode list = root.get(name);
        if (list == null) {
            return texts;
        }
        for (JsonNode each : list) {
            if (!list.isArray() || !each.isString()) {
                throw wrong(file, ", " + name + ": must be a list of texts.");
            }
            texts.add(each.asString());
        }
        return texts;
    }

    private static InvalidInputException wrong(String file, String what) {
        return new InvalidInputException(file + what);
    }
}
