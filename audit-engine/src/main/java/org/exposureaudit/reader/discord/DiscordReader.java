package org.exposureaudit.reader.discord;

import java.util.List;
import java.util.regex.Pattern;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Discord's data package. Its folders are named in the account's language, so they are told by what lies in them.
public final class DiscordReader implements ArchiveReader {
    static final String PLATFORM = "discord";

    private static final Pattern CHANNEL = Pattern.compile("(?:.*/)?c?\\d{16,20}/channel\\.json");
    private static final Pattern USER = Pattern.compile("(?:[^/]*/){0,2}user\\.json");
    private static final int HEAD = 4_000;
    private static final String NOTES =
            "Discord's own notes on what you clicked and which device you used; nothing you wrote or are linked to.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Discord",
                List.of(
                        "Packages of 2024 to 2026 (messages as JSON)",
                        "Packages of 2018 to 2024 (messages as CSV)"),
                List.of(
                        "On a computer open Discord, then User settings (the cog beside your name), Data & privacy.",
                        "Under Request all of my data tick Account, Messages and Servers, and choose Request data.",
                        "Discord sends an e-mail, sometimes only after several days. Download package.zip from it.",
                        "Add the ZIP here as it is."),
                "https://support.discord.com/hc/en-us/articles/360004027692",
                List.of(
                        "What others wrote to you: only your own messages are in it.",
                        "Who else is in a server, and your role there.",
                        "Your privacy settings; look in the app under Content & social.",
                        "Messages you deleted."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found =
                source.files().stream()
                        .anyMatch(file -> CHANNEL.matcher(file.path()).matches() || isUser(file));
        if (!found) {
            return Detection.NOT_MINE;
        }
        boolean table =
                source.files().stream().anyMatch(file -> file.name().equals("messages.csv"));
        return routes(source).recognize(source, table ? "csv" : "json");
    }

    /// Whether a file is the account.
    static boolean isUser(SourceFile file) {
        return USER.matcher(file.path()).matches()
                && TextReader.headOrNothing(file, HEAD).contains("\"discriminator\"");
    }

    @Override
    public FileRoutes routes(Source source) {
        People people = People.of(source);
        Channels channels = Channels.of(source, people);
        Messages messages = new Messages(channels, people);
        FileRoutes.Builder routes = FileRoutes.builder();
        source.files().stream()
                .filter(DiscordReader::isUser)
                .map(SourceFile::path)
                .forEach(path -> routes.reads(path, new Account(people)::read));
        routes.ignores("Activity/**", NOTES)
                .ignores("Activities*/**", NOTES)
                .ignores("analytics/*.json", NOTES)
                .ignores("reporting/*.json", NOTES)
                .ignores("modeling/*.json", NOTES)
                .ignores("tns/*.json", NOTES);
        for (String path : channels.indexes()) {
            routes.ignores(path, "The names of conversations; they are read with the messages.");
        }
        channels.serverIndexes().forEach(path -> routes.reads(path, Servers::index));
        routes.reads("*/messages.json", messages::json)
                .reads("*/messages.csv", messages::table)
                .ignores(
                        "*/channel.json",
                        "Who is in a conversation; it is read with the messages.");
        if (channels.serverIndexes().isEmpty()) {
            routes.reads("*/guild.json", Servers::guild);
        } else {
            routes.ignores("*/guild.json", "A server's name; it is read from the list of servers.");
        }
        return routes.ignores("*/audit-log.json", NOTES)
                .ignores("*/*/*/*.json", NOTES)
                .ignores("Ads/*", NOTES)
                .ignores("Programs/**", NOTES)
                .ignores("Support_Tickets/**", NOTES)
                .ignores("applications/**", NOTES)
                .ignores("avatar.*", "Pictures are not opened.")
                .ignores("README.txt", "Discord's explanation of the package.")
                .build();
    }
}
