package org.exposureaudit.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.source.SourceFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads JSON as a stream of records, one at a time, within fixed bounds of depth and size.
///
/// Exports write a list as a bare array, as an array under one name, or, where it has one element, as that element alone; all three
/// come out as records. Broken JSON ends the file with the parser's exception after every record before it was handed on.
public final class JsonRecords {
    private final FileReading file;
    private final SourceFile.Content content;
    private final JsonTree tree;

    /// Takes records one by one.
    @FunctionalInterface
    public interface Visitor {
        /// One record.
        ///
        /// @param head the root's other members, as far as they stood before this record
        /// @param value the record
        /// @param at where it stood
        void record(JsonValue head, JsonValue value, JsonPointer at) throws IOException;
    }

    private JsonRecords(
            FileReading file, SourceFile.Content content, UnaryOperator<String> repair) {
        this.file = file;
        this.content = content;
        this.tree = new JsonTree(repair);
    }

    /// Reads a file whose texts are as they should be.
    public static JsonRecords of(FileReading file) {
        return of(file, UnaryOperator.identity());
    }

    /// Reads a file whose texts and names are first put through a repair.
    public static JsonRecords of(FileReading file, UnaryOperator<String> repair) {
        return new JsonRecords(file, () -> Utf8Bytes.open(file.file()), repair);
    }

    /// Reads a part of a file, such as one of its lines.
    public static JsonRecords of(FileReading file, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        return new JsonRecords(
                file, () -> new ByteArrayInputStream(bytes), UnaryOperator.identity());
    }

    /// The whole document as one value. For files that hold one record; the number of values in it is bounded.
    public JsonValue whole() throws IOException {
        try (InputStream in = content.open();
                JsonParser parser = JsonTree.parser(in)) {
            if (parser.nextToken() == null) {
                return JsonValue.missing();
            }
            JsonValue value = tree.value(parser);
            JsonTree.expectEnd(parser);
            return value;
        }
    }

    /// Hands on each element of the root array; or, where the root is an object, each element of its members named by `lists`; or,
    /// where it has no such member, the root itself as the only record.
    public void each(Predicate<String> lists, Visitor visitor) throws IOException {
        try (InputStream in = content.open();
                JsonParser parser = JsonTree.parser(in)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                elements(parser, "", JsonValue.missing(), visitor);
            } else if (first == JsonToken.START_OBJECT) {
                members(parser, lists, visitor);
            } else if (first == null) {
                return;
            }
            JsonTree.expectEnd(parser);
        }
    }

    /// The root object's members that are not lists of this name; the lists are skipped unread.
    public JsonValue head(Predicate<String> lists) throws IOException {
        try (InputStream in = content.open();
                JsonParser parser = JsonTree.parser(in)) {
            List<JsonValue.Field> head = new ArrayList<>();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = tree.name(parser);
                    parser.nextToken();
                    if (lists.test(name)) {
                        parser.skipChildren();
                    } else {
                        head.add(new JsonValue.Field(name, tree.value(parser)));
                    }
                }
            }
            return new JsonValue.Members(head);
        }
    }

    /// The root object's member of this name, read no further than its end; missing where the root has none.
    public JsonValue member(String name) throws IOException {
        try (InputStream in = content.open();
                JsonParser parser = JsonTree.parser(in)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean wanted = tree.name(parser).equals(name);
                    parser.nextToken();
                    if (wanted) {
                        return tree.value(parser);
                    }
                    parser.skipChildren();
                }
            }
            return JsonValue.missing();
        }
    }

    private void members(JsonParser parser, Predicate<String> lists, Visitor visitor)
            throws IOException {
        List<JsonValue.Field> head = new ArrayList<>();
        JsonValue soFar = new JsonValue.Members(head);
        boolean found = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = tree.name(parser);
            JsonToken token = parser.nextToken();
            if (!lists.test(name)) {
                head.add(new JsonValue.Field(name, tree.value(parser)));
                continue;
            }
            found = true;
            if (token == JsonToken.START_ARRAY) {
                elements(parser, "/" + name, soFar, visitor);
            } else if (token == JsonToken.START_OBJECT) {
                hand(visitor, soFar, tree.value(parser), new JsonPointer("/" + name, -1));
            }
        }
        if (!found && !head.isEmpty()) {
            hand(visitor, JsonValue.missing(), soFar, new JsonPointer("", -1));
        }
    }

    private void elements(JsonParser parser, String list, JsonValue head, Visitor visitor)
            throws IOException {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (parser.currentToken() == null) {
                return;
            }
            tree.begin();
            hand(visitor, head, tree.value(parser), new JsonPointer(list, index));
        }
    }

    private void hand(Visitor visitor, JsonValue head, JsonValue value, JsonPointer at)
            throws IOException {
        file.attempt(at, () -> visitor.record(head, value, at));
    }
}
