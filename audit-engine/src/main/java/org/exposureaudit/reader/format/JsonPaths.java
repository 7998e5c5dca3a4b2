package org.exposureaudit.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileReading;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a JSON document of lists within lists as a stream of records: a plan says of each path whether to go into it, to take what
/// stands there, or to pass over it. Only one record is held in memory at a time.
///
/// A path is the names from the root with `/` before each, `*` for an element of a list: `/chats/list/*/messages`. The root is the
/// empty path.
public final class JsonPaths {
    private final FileReading file;
    private final Function<String, Step> plan;
    private final Visitor visitor;
    private final JsonTree tree = new JsonTree(UnaryOperator.identity());

    /// What to do with an object or a list.
    public enum Step {
        /// Go in and ask again of what is there.
        ENTER,
        /// Hand on each of its elements; of an object, the object.
        EACH,
        /// Hand it on as one record.
        WHOLE,
        /// Keep it among what stands before the records beside it.
        HEAD,
        /// Pass over it.
        SKIP
    }

    /// A record and where it stood.
    ///
    /// @param path its path, of an element that of its list
    /// @param name the last name of the path, as the file has it
    /// @param head what stood before it in the object around it: plain values, and what the plan keeps
    /// @param value the record
    /// @param at where it stood
    public record Found(
            String path, String name, JsonValue head, JsonValue value, JsonPointer at) {}

    /// Takes records one by one.
    @FunctionalInterface
    public interface Visitor {
        /// One record.
        void record(Found found) throws IOException;
    }

    private record Place(String path, String pointer, String name) {
        Place member(String name) {
            return new Place(path + "/" + name, pointer + "/" + name, name);
        }

        Place element(int index) {
            return new Place(path + "/*", pointer + "/" + index, name);
        }
    }

    private JsonPaths(FileReading file, Function<String, Step> plan, Visitor visitor) {
        this.file = file;
        this.plan = plan;
        this.visitor = visitor;
    }

    /// Hands on the records of a file that the plan picks.
    public static void each(FileReading file, Function<String, Step> plan, Visitor visitor)
            throws IOException {
        try (InputStream in = Utf8Bytes.open(file.file());
                JsonParser parser = JsonTree.parser(in)) {
            if (parser.nextToken() == null) {
                return;
            }
            new JsonPaths(file, plan, visitor)
                    .value(parser, new Place("", "", ""), new ArrayList<>());
            JsonTree.expectEnd(parser);
        }
    }

    // A plain value, or one the plan keeps, joins what stands before the next record beside it.
    private void value(JsonParser parser, Place place, List<JsonValue.Field> head)
            throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            head.add(new JsonValue.Field(place.name(), tree.value(parser)));
            return;
        }
        switch (plan.apply(place.path())) {
            case ENTER -> enter(parser, place, head);
            case EACH -> each(parser, place, head);
            case WHOLE -> whole(parser, place, head);
            case HEAD -> head.add(new JsonValue.Field(place.name(), tree.value(parser)));
            case SKIP -> parser.skipChildren();
        }
    }

    private void enter(JsonParser parser, Place place, List<JsonValue.Field> around)
            throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            tree.begin();
            List<JsonValue.Field> head = new ArrayList<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = tree.name(parser);
                parser.nextToken();
                value(parser, place.member(name), head);
            }
            return;
        }
        for (int i = 0; inList(parser); i++) {
            if (parser.currentToken().isStructStart()) {
                value(parser, place.element(i), around);
            }
        }
    }

    private static boolean inList(JsonParser parser) {
        JsonToken next = parser.nextToken();
        return next != JsonToken.END_ARRAY && next != null;
    }

    private void each(JsonParser parser, Place place, List<JsonValue.Field> head)
            throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            whole(parser, place, head);
            return;
        }
        for (int i = 0; inList(parser); i++) {
            tree.begin();
            hand(place, head, tree.value(parser), new JsonPointer(place.pointer(), i));
        }
    }

    private void whole(JsonParser parser, Place place, List<JsonValue.Field> head)
            throws IOException {
        tree.begin();
        hand(place, head, tree.value(parser), new JsonPointer(place.pointer(), -1));
    }

    private void hand(Place place, List<JsonValue.Field> head, JsonValue value, JsonPointer at)
            throws IOException {
        Found found = new Found(place.path(), place.name(), new JsonValue.Members(head), value, at);
        file.attempt(at, () -> visitor.record(found));
    }
}
