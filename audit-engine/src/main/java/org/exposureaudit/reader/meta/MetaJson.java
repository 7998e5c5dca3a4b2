package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.Mojibake;
import org.exposureaudit.source.SourceFile;

/// Opens the JSON files of these exports, where each byte of a letter beyond ASCII is written as a letter of its own.
public final class MetaJson {
    private MetaJson() {}

    /// The file's records, repaired.
    public static JsonRecords records(FileReading file) {
        return JsonRecords.of(file, Mojibake::repair);
    }

    /// A look into a file ahead of its reading.
    public static JsonPeek peek(SourceFile file) {
        return new JsonPeek(file, Mojibake::repair);
    }

    /// Hands on each record of the list that goes by one of these names, with or without `_v2` and the like, or of the root.
    public static void each(FileReading file, JsonRecords.Visitor visitor, String... names)
            throws IOException {
        records(file).each(list(names), visitor);
    }

    /// Recognises a list by name: one of these, or any name with a version such as `_v2` at its end.
    public static Predicate<String> list(String... names) {
        Set<String> known = Set.of(names);
        return name -> known.contains(name) || isVersioned(name);
    }

    private static boolean isVersioned(String name) {
        int mark = name.length() - 3;
        return mark > 0 && name.startsWith("_v", mark) && Character.isDigit(name.charAt(mark + 2));
    }
}
