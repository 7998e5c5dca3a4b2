package org.exposureaudit.reader.bluesky;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.exposureaudit.reader.format.JsonValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORParser;

/// Reads one block of CBOR as a tree. A link to another block becomes its name in hexadecimal digits, other bytes a text of one letter
/// each.
final class CborTree {
    private static final int LINK = 42;
    private static final int MOST_VALUES = 200_000;
    private static final CBORFactory CBOR =
            CBORFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(200)
                                    .maxStringLength(2_000_000)
                                    .maxNameLength(10_000)
                                    .build())
                    .build();

    private int values;

    private CborTree() {}

    /// The value of a block; missing where it is not CBOR.
    static JsonValue of(byte[] block) throws IOException {
        try (CBORParser parser = (CBORParser) CBOR.createParser(ObjectReadContext.empty(), block)) {
            return parser.nextToken() == null ? JsonValue.missing() : new CborTree().value(parser);
        } catch (JacksonException _) {
            return JsonValue.missing();
        }
    }

    private JsonValue value(CBORParser parser) {
        if (++values > MOST_VALUES) {
            return JsonValue.missing();
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_EMBEDDED_OBJECT -> bytes(parser);
            case START_ARRAY -> array(parser);
            case START_OBJECT -> object(parser);
            default -> JsonValue.missing();
        };
    }

    private static JsonValue bytes(CBORParser parser) {
        boolean link = parser.getCurrentTag() == LINK;
        byte[] bytes = parser.getBinaryValue();
        return new JsonValue.Text(
                link && bytes.length > 1
                        ? HexFormat.of().formatHex(bytes, 1, bytes.length)
                        : new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private JsonValue array(CBORParser parser) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new JsonValue.Array(elements);
    }

    private JsonValue object(CBORParser parser) {
        List<JsonValue.Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.add(new JsonValue.Field(name, value(parser)));
        }
        return new JsonValue.Members(fields);
    }
}
