package org.exposureaudit.reader.portable;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads the portable format: `items.jsonl`, `connections.csv` or both, written by hand or by another tool for any platform.
public final class PortableReader implements ArchiveReader {
    static final String PLATFORM = "portable";

    private static final PathPattern ITEMS = PathPattern.of("items.jsonl");
    private static final PathPattern CONNECTIONS = PathPattern.of("connections.csv");

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "the portable format",
                List.of("items.jsonl and connections.csv"),
                List.of(
                        "Make a folder with items.jsonl, connections.csv or both.",
                        "items.jsonl: one JSON object a line, with id, kind, platform, author, other_party, datetime, text, place and"
                                + " audience.",
                        "connections.csv: the columns platform, display_name, handle, direction, and since if known.",
                        "Add the folder, or a ZIP of it."),
                "",
                List.of("Anything that was not put into it."));
    }

    @Override
    public Detection detect(Source source) {
        long known =
                source.matching(ITEMS).count()
                        + source.matching(CONNECTIONS)
                                .filter(PortableReader::isConnections)
                                .count();
        return known == 0
                ? Detection.NOT_MINE
                : new Detection.Recognized("portable", Math.toIntExact(known));
    }

    /// Other platforms have a file of this name with other columns.
    private static boolean isConnections(SourceFile file) {
        List<String> columns = CsvRecords.header(file);
        return columns.contains("platform") && columns.contains("direction");
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder().reads("items.jsonl", PortableItems::read);
        source.matching(CONNECTIONS)
                .filter(PortableReader::isConnections)
                .map(SourceFile::path)
                .forEach(path -> routes.reads(path, PortableConnections::read));
        return routes.build();
    }
}
