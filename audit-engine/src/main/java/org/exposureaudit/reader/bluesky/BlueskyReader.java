package org.exposureaudit.reader.bluesky;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads the repository of a Bluesky account: one CAR file.
public final class BlueskyReader implements ArchiveReader {
    static final String PLATFORM = "bluesky";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Bluesky",
                List.of("Repository (CAR), 2023 to 2026"),
                List.of(
                        "In Bluesky open Settings, then Account.",
                        "Choose Export my data, then Download CAR file.",
                        "Add the file repo.car here."),
                "https://docs.bsky.app/blog/repo-export",
                List.of(
                        "Who follows you.",
                        "Direct messages.",
                        "Names of the accounts you follow: Bluesky gives numbers. Those you ever mentioned can be named.",
                        "Pictures; only the words that describe them.",
                        "What others wrote to you."));
    }

    @Override
    public Detection detect(Source source) {
        return source.files().stream().anyMatch(BlueskyReader::isRepository)
                ? routes(source).recognize(source, "car")
                : Detection.NOT_MINE;
    }

    private static boolean isRepository(SourceFile file) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".car")) {
            return false;
        }
        try (InputStream in = file.open()) {
            return new CarBlocks(in).header().isRepository();
        } catch (IOException | AuditException _) {
            return false;
        }
    }

    @Override
    public FileRoutes routes(Source source) {
        return FileRoutes.builder().reads("*.car", Repository::read).build();
    }
}
