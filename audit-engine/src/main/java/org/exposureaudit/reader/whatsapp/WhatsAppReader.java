package org.exposureaudit.reader.whatsapp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads WhatsApp: exported chats of Android and iPhone, alone or in a ZIP with their files, and the account-information report.
public final class WhatsAppReader implements ArchiveReader {
    static final String PLATFORM = "whatsapp";

    private static final Set<String> SENT_FILES =
            Set.of(
                    "jpg", "jpeg", "png", "gif", "webp", "heic", "was", "mp4", "mov", "3gp", "opus",
                    "ogg", "m4a", "mp3", "aac", "amr", "wav", "pdf", "doc", "docx", "xls", "xlsx",
                    "ppt", "pptx", "odt", "vcf", "apk", "rtf");
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
        FileRoutes routes = routes(source, file -> {});
        int known =
                (int)
                        source.files().stream()
                                .filter(file -> routes.of(file.path()).isPresent())
                                .count();
        return new Detection.Recognized(chats.isEmpty() ? "account-report" : "chats", known);
    }

    @Override
    public FileRoutes routes(Source source) {
        return routes(source, WhatsAppChats.of(source)::read);
    }

    private static FileRoutes routes(Source source, FileHandler chat) {
        FileRoutes.Builder routes = FileRoutes.builder();
        Set<String> patterns = new TreeSet<>();
        List<SourceFile> chats = WhatsAppChats.files(source);
        chats.forEach(file ->
                patterns.add(WhatsAppChats.isNamedChat(file) ? pattern(file) : file.path()));
        patterns.forEach(pattern -> routes.reads(pattern, chat));
        WhatsAppReport.addTo(routes, source);
        if (!chats.isEmpty()) {
            endings(source).forEach(end -> routes.ignores("*." + end, SENT));
        }
        return routes.build();
    }

    private static String pattern(SourceFile chat) {
        return chat.name().equalsIgnoreCase("_chat.txt") ? "_chat.txt" : "*whatsapp*.txt";
    }

    private static Set<String> endings(Source source) {
        Set<String> endings = new TreeSet<>();
        for (SourceFile file : source.files()) {
            String name = file.name().toLowerCase(Locale.ROOT);
            String end = name.substring(name.lastIndexOf('.') + 1);
            if (SENT_FILES.contains(end)) {
                endings.add(end);
            }
        }
        return endings;
    }
}
