package org.exposureaudit.reader.telegram;

import java.util.List;
import java.util.regex.Pattern;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads the export of Telegram Desktop as JSON: everything, or one chat.
public final class TelegramReader implements ArchiveReader {
    static final String PLATFORM = "telegram";

    private static final PathPattern RESULT = PathPattern.of("result*.json");
    private static final Pattern MARK =
            Pattern.compile(
                    "Telegram|\"(?:personal_information|frequent_contacts)\"|\"type\": ?\"(?:personal_chat|private_|public_|saved_messages|bot_chat)");
    private static final int HEAD = 8_000;
    private static final String PAGES =
            "This Telegram export is in pages (HTML), which are not read. In Telegram Desktop export again and choose Machine-readable JSON"
                    + " as the format.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Telegram",
                List.of("Telegram Desktop, JSON, 2018 to 2026"),
                List.of(
                        "Install Telegram Desktop on a computer and sign in; the app on a phone cannot export.",
                        "Open Settings, Advanced, Export Telegram data.",
                        "Tick account information, contacts, personal chats and groups; leave out pictures and videos.",
                        "At Format choose Machine-readable JSON, then Export. Telegram may make you wait a day the first time.",
                        "Add the folder named DataExport here, or its result.json."),
                "https://telegram.org/blog/export-and-more",
                List.of(
                        "Secret chats.",
                        "Your privacy settings: who sees your number, your name or when you were online.",
                        "Who asked to write to you.",
                        "Messages that were deleted or have disappeared."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found = source.matching(RESULT).limit(20).anyMatch(TelegramReader::isExport);
        if (found) {
            return routes(source).recognize(source, "json");
        }
        boolean pages =
                source.matching(PathPattern.of("export_results.html")).findAny().isPresent()
                        || source.matching(PathPattern.of("messages.html"))
                                .anyMatch(file ->
                                        TextReader.headOrNothing(file, HEAD).contains("page_wrap"));
        return pages ? new Detection.KnownUnsupported(PAGES) : Detection.NOT_MINE;
    }

    private static boolean isExport(SourceFile file) {
        return MARK.matcher(TextReader.headOrNothing(file, HEAD)).find();
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder();
        source.matching(RESULT)
                .filter(TelegramReader::isExport)
                .map(SourceFile::path)
                .forEach(path -> routes.reads(path, Export::read));
        return routes.ignores("export_results.html", "The export's table of contents.")
                .ignores("lists/*.html", "The same as in result.json.")
                .ignores("chats/*/messages*.html", "The same as in result.json.")
                .ignores("css/*", "How the pages look.")
                .ignores("js/*", "How the pages behave.")
                .ignores("images/*", "How the pages look.")
                .ignoresAll(
                        "Pictures, stickers and other files are listed with the message they belong to.",
                        "chats/**",
                        "photos/*",
                        "files/*",
                        "stickers/*",
                        "video_files/*",
                        "voice_messages/*",
                        "round_video_messages/*",
                        "contacts/*",
                        "profile_pictures/*",
                        "stories/*")
                .build();
    }
}
