package org.exposureaudit.reader.claude;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Claude's export of one's data.
public final class ClaudeReader implements ArchiveReader {
    static final String PLATFORM = "claude";

    private static final List<PathPattern> TALKS =
            List.of(PathPattern.of("conversations.json"), PathPattern.of("conversations-*.json"));
    private static final int HEAD = 20_000;

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Claude",
                List.of("JSON, 2025 to 2026", "JSON, 2024"),
                List.of(
                        "On claude.ai open your initials at the bottom left, then Settings, then Privacy.",
                        "Choose Export data. The link comes by e-mail.",
                        "Download the ZIP from it within a day and add it here as it is."),
                "https://support.anthropic.com/en/articles/9450526",
                List.of(
                        "Chats you deleted.",
                        "Whether a chat is shared by a link.",
                        "What is in pictures you uploaded; the words of pasted documents are in it."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found = source.files().stream().anyMatch(ClaudeReader::isTalks);
        return found ? routes(source).recognize(source, "json") : Detection.NOT_MINE;
    }

    // Single files are often renamed.
    private static boolean isTalks(SourceFile file) {
        boolean loose = file.path().indexOf('/') < 0 && file.name().endsWith(".json");
        boolean named = loose || TALKS.stream().anyMatch(name -> name.matches(file.path()));
        return named && holdsTalks(file);
    }

    private static boolean holdsTalks(SourceFile file) {
        return TextReader.headOrNothing(file, HEAD).contains("\"chat_messages\"");
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder();
        source.files().stream()
                .filter(ClaudeReader::isTalks)
                .map(SourceFile::path)
                .forEach(path -> routes.reads(path, Talks::read));
        return routes.reads(Talks::read, "conversations.json", "conversations-*.json")
                .reads("users.json", Talks::users)
                .reads(Talks::projects, "projects.json", "projects/*.json")
                .reads("memories.json", Talks::memories)
                .build();
    }
}
