package org.exposureaudit.reader.format;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.exposureaudit.item.Item;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.ItemSink;
import org.exposureaudit.reader.format.JsonRecords.Visitor;
import org.exposureaudit.source.SourceFile;
import tools.jackson.core.JacksonException;

/// Looks into one JSON file ahead of its reading, for example for the owner's name.
///
/// What cannot be read answers as missing: the reading proper comes to the same place and reports it there.
public final class JsonPeek {
    private static final ItemSink NOWHERE =
            new ItemSink() {
                @Override
                public void accept(Item item) {}

                @Override
                public void report(Problem problem) {}
            };

    private final SourceFile file;
    private final UnaryOperator<String> repair;

    /// A look into this file, its texts and names put through a repair.
    public JsonPeek(SourceFile file, UnaryOperator<String> repair) {
        this.file = file;
        this.repair = repair;
    }

    /// The whole document.
    public JsonValue whole() {
        return look(JsonRecords::whole);
    }

    /// The root object's member of this name; the file is read no further than that.
    public JsonValue member(String name) {
        return look(records -> records.member(name));
    }

    /// Hands on the file's records as far as they can be read.
    public void each(Predicate<String> lists, Visitor visitor) {
        look(records -> {
            records.each(lists, visitor);
            return JsonValue.missing();
        });
    }

    private JsonValue look(Look look) {
        try {
            return look.at(JsonRecords.of(new FileReading(file, NOWHERE), repair));
        } catch (IOException | JacksonException | AuditException _) {
            return JsonValue.missing();
        }
    }

    @FunctionalInterface
    private interface Look {
        JsonValue at(JsonRecords records) throws IOException;
    }
}
