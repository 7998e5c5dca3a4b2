package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.util.function.Predicate;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.reader.FileReading;

/// The records of labelled values in a file, whether it is written as JSON or as a page of HTML.
public final class MetaRecords {
    private static final String PAGE = ".html";

    private MetaRecords() {}

    /// Takes one record.
    @FunctionalInterface
    public interface Visitor {
        /// Takes one record and where it stood.
        void record(MetaRecord record, Position at) throws IOException;
    }

    /// Whether a file is a page.
    public static boolean isPage(FileReading file) {
        return file.path().endsWith(PAGE);
    }

    /// The file's name without its ending.
    public static String stem(FileReading file) {
        String name = file.file().name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// Hands on each record: each block of a page; of JSON, each element of the lists whose names pass, or of the root.
    public static void each(FileReading file, Predicate<String> list, Visitor visitor)
            throws IOException {
        if (isPage(file)) {
            MetaPage.each((_, block) -> visitor.record(block.labelled(), block.at())).read(file);
        } else {
            MetaJson.records(file)
                    .each(list, (_, value, at) -> visitor.record(MetaRecord.of(value), at));
        }
    }
}
