package org.exposureaudit.reader.whatsapp;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads WhatsApp: exported chats of Android and iPhone, alone or in a ZIP with their files, and the account-information report.
public final class WhatsAppReader implements ArchiveReader {
    static final String PLATFORM = "whatsapp";

    private static final List<String> SENT_FILES =
            List.of(
                    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "rtf", "vcf", "was",
                    "apk");
    private static final String SENT =
            "A file sent in a chat. That it was sent is listed with its message; what is in it is not read.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "WhatsApp",
                List.of(
                        "Exported chats of iPhone (2015 to 2026)",
                        "Exported chats of Android (2015 to 2026)",
                        "Account-information report (2018 to 2026)"),
                List.of(
                        "Open the chat in WhatsApp on your phone and touch its name (on Android: the three dots, then More).",
                        "Choose Export chat, then Without media.",
                        "Save the file or send it to yourself, and keep its name: it tells whose chat it is.",
                        "Do the same for every chat that matters; each export holds one chat.",
                        "For your settings, contacts and groups: Settings, Account, Request account info. It is ready in about three days."),
                "https://faq.whatsapp.com/1180414079177245",
                List.of(
                        "Chats you did not export.",
                        "Members of a group who never wrote and were never named in a notice.",
                        "Messages deleted before the export, and those that have disappeared.",
                        "Your privacy settings, unless you add the account-information report.",
                        "The names behind the numbers in the account-information report."));
    }

    @Override
    public Detection detect(Source source) {
        List<SourceFile> chats = WhatsAppChats.files(source);
        boolean report = source.files().stream().anyMatch(WhatsAppReport::isPart);
        if (chats.isEmpty() && !report) {
            return Detection.NOT_MINE;
        }
        int known =
                chats.size() + (int) source.files().stream().filter(WhatsAppReport::isPart).count();
        return new Detection.Recognized(chats.isEmpty() ? "account-report" : "chats", known);
    }

    @Override
    public FileRoutes routes(Source source) {
        WhatsAppChats chats = WhatsAppChats.of(source);
        FileRoutes.Builder routes = FileRoutes.builder();
        chats.patterns().forEach(pattern -> routes.reads(pattern, chats::read));
        WhatsAppReport.addTo(routes, source);
        if (!chats.patterns().isEmpty()) {
            SENT_FILES.forEach(end -> routes.ignores("*." + end, SENT));
        }
        return routes.build();
    }
}
