package org.exposureaudit.reader.messenger;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads the download of end-to-end encrypted chats ("Download secure storage data"): one file for each chat, beside a `media` folder.
public final class MessengerReader implements ArchiveReader {
    private static final ReaderInfo INFO =
            new ReaderInfo(
                    Chats.PLATFORM,
                    "Messenger (end-to-end encrypted chats)",
                    List.of("JSON, 2024 to 2026"),
                    List.of(
                            "On a computer, open messenger.com and sign in.",
                            "Open your picture, then Privacy & safety, End-to-end encrypted chats, Message storage.",
                            "Choose Download secure storage data and enter your PIN if you are asked for it.",
                            "Drop in the ZIP file as it is; do not unpack it."),
                    "https://www.facebook.com/help/messenger-app/677912386869109",
                    List.of(
                            "Chats that are not end-to-end encrypted; they are in the Facebook export.",
                            "Words and pictures of messages that were taken back."));

    @Override
    public ReaderInfo info() {
        return INFO;
    }

    @Override
    public Detection detect(Source source) {
        List<SourceFile> chats = ChatFiles.in(source);
        return chats.isEmpty()
                ? Detection.NOT_MINE
                : new Detection.Recognized("e2ee", chats.size());
    }

    @Override
    public FileRoutes routes(Source source) {
        List<SourceFile> chats = ChatFiles.in(source);
        Chats reader = new Chats(ChatFiles.owner(chats));
        FileRoutes.Builder routes = FileRoutes.builder();
        ChatFiles.patterns(source, chats).forEach(pattern -> routes.reads(pattern, reader::read));
        return routes.ignores(
                        "media/*",
                        "Pictures, videos and other files are listed with the message they belong to.")
                .build();
    }
}
