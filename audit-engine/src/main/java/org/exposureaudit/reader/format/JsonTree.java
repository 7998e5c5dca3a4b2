package org.exposureaudit.reader.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads values of JSON as trees within fixed bounds of depth and size. Not for sharing.
final class JsonTree {
    private static final int MAX_DEPTH = 200;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(5_000_000)
                                    .maxNameLength(10_000)
                                    .maxNumberLength(100)
                                    .build())
                    .build();
    private static final int MAX_RECORD_VALUES = 2_000_000;

    private final UnaryOperator<String> repair;
    private int valuesLeft = MAX_RECORD_VALUES;

    /// A reading whose texts and names are put through a repair.
    JsonTree(UnaryOperator<String> repair) {
        this.repair = repair;
    }

    /// A parser of these bytes.
    static JsonParser parser(InputStream in) {
        return JSON.createParser(ObjectReadContext.empty(), in);
    }

    /// Forgets how many values were read, before the next record.
    void begin() {
        valuesLeft = MAX_RECORD_VALUES;
    }

    /// The name the parser stands at, repaired.
    String name(JsonParser parser) {
        return repair.apply(parser.currentName());
    }

    /// The value the parser stands at.
    JsonValue value(JsonParser parser) {
        if (--valuesLeft < 0) {
            throw new StreamReadException(
                    parser, "one record holds more values than any export writes");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_STRING -> new JsonValue.Text(repair.apply(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case START_ARRAY -> array(parser);
            case START_OBJECT -> object(parser);
            default -> JsonValue.missing();
        };
    }

    private JsonValue array(JsonParser parser) {
        List<JsonValue> values = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new JsonValue.Array(values);
    }

    private JsonValue object(JsonParser parser) {
        List<JsonValue.Field> fields = new ArrayList<>(6);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = name(parser);
            parser.nextToken();
            fields.add(new JsonValue.Field(name, value(parser)));
        }
        return new JsonValue.Members(fields);
    }

    /// Fails where anything follows.
    static void expectEnd(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something follows the end of the document");
        }
    }
}
