package org.exposureaudit.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.problem.InvalidPolicyException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads one YAML document as values that know their lines. Refuses what a policy has no use for: anchors, a name given twice, depth.
final class YamlTree {
    private static final int MAX_DEPTH = 12;

    private final String file;
    private final JsonParser parser;

    private YamlTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /// The document in these bytes; the file's name stands in messages.
    static YamlValue read(String file, byte[] bytes) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), bytes)) {
            return new YamlTree(file, parser).document();
        } catch (JacksonException e) {
            throw new InvalidPolicyException(
                    file
                            + lineOf(e)
                            + ": this is not valid YAML. Check the indentation, the quotation marks and the brackets here "
                            + "and just before.",
                    e);
        }
    }

    private YamlValue document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new InvalidPolicyException(
                    file + ": the file is empty. Begin with template.yaml.");
        }
        YamlValue value = value(first, 0);
        if (parser.nextToken() != null) {
            throw wrong("a second document begins here. Put each policy into a file of its own.");
        }
        return value;
    }

    private YamlValue value(JsonToken token, int depth) {
        int line = line();
        if (depth > MAX_DEPTH) {
            throw wrong("the nesting is deeper than a policy needs. Check the indentation.");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw wrong("references with * are not read. Write the value out.");
        }
        return switch (token) {
            case START_OBJECT -> new YamlValue.Fields(fields(depth), line);
            case START_ARRAY -> new YamlValue.Items(items(depth), line);
            case VALUE_NULL -> new YamlValue.Text("", line);
            default -> new YamlValue.Text(parser.getString(), line);
        };
    }

    private Map<String, YamlValue> fields(int depth) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw wrong("`" + name + "` is given twice in one place. Keep one of the two.");
            }
            fields.put(name, value(parser.nextToken(), depth + 1));
        }
        return fields;
    }

    private List<YamlValue> items(int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(token, depth + 1));
        }
        return items;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private InvalidPolicyException wrong(String what) {
        return new InvalidPolicyException(file + ", line " + line() + ": " + what);
    }

    private static String lineOf(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : ", line " + e.getLocation().getLineNr();
    }
}
