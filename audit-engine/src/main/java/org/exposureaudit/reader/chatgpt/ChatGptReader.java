package org.exposureaudit.reader.chatgpt;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads ChatGPT's export of one's data.
public final class ChatGptReader implements ArchiveReader {
    static final String PLATFORM = "chatgpt";

    private static final List<PathPattern> TALKS =
            List.of(PathPattern.of("conversations.json"), PathPattern.of("conversations-*.json"));
    private static final int HEAD = 20_000;
    private static final String UPLOADS =
            "Files and pictures of conversations are listed with the message they belong to.";
    private static final String OTHER = "Other products of the same maker; no conversations.";
    private static final String ONLY_PAGE =
            "This is only the page that shows a ChatGPT export. Your conversations are in conversations.json beside it: add the whole ZIP"
                    + " as you downloaded it.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "ChatGPT",
                List.of("JSON, 2023 to 2026"),
                List.of(
                        "On chatgpt.com open your name at the bottom left, then Settings, then Data controls.",
                        "Beside Export data choose Export, then Confirm export.",
                        "Download the ZIP from the e-mail within a day.",
                        "Add the ZIP here as it is."),
                "https://help.openai.com/en/articles/7260999",
                List.of(
                        "Temporary chats and chats you deleted.",
                        "Chats of a school's or employer's workspace.",
                        "What is in files you uploaded; only their names."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found = source.files().stream().anyMatch(ChatGptReader::isTalks);
        if (found) {
            return routes(source).recognize(source, "json");
        }
        boolean page =
                source.matching(PathPattern.of("chat.html"))
                        .anyMatch(file -> TextReader.headOrNothing(file, HEAD).contains("ChatGPT"));
        return page ? new Detection.KnownUnsupported(ONLY_PAGE) : Detection.NOT_MINE;
    }

    // Single files are often renamed.
    private static boolean isTalks(SourceFile file) {
        boolean loose = file.path().indexOf('/') < 0 && file.name().endsWith(".json");
        boolean named = loose || TALKS.stream().anyMatch(name -> name.matches(file.path()));
        return named && holdsTalks(file);
    }

    private static boolean holdsTalks(SourceFile file) {
        return TextReader.headOrNothing(file, HEAD).contains("\"mapping\"");
    }

    @Override
    public FileRoutes routes(Source source) {
        Talks talks = new Talks(Talks.shared(source));
        FileRoutes.Builder routes = FileRoutes.builder();
        source.files().stream()
                .filter(ChatGptReader::isTalks)
                .map(SourceFile::path)
                .forEach(path -> routes.reads(path, talks::read));
        return routes.reads(talks::read, "conversations.json", "conversations-*.json")
                .reads("user.json", Talks::user)
                .ignores("chat.html", "The same conversations as in conversations.json.")
                .ignores(
                        "shared_conversations.json",
                        "Which conversations have a public link; it is read with the conversations.")
                .ignores("message_feedback.json", "How you rated answers.")
                .ignoresAll(OTHER, "shopping.json", "sora.json", "model_comparisons.json")
                .ignoresAll(UPLOADS, "file-*", "file_*", "dalle-generations/*", "user-*/*")
                .build();
    }
}
