package org.exposureaudit.reader.mastodon;

import java.util.List;
import java.util.Locale;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads the archive of Mastodon and compatible servers, and the tables exported beside it.
public final class MastodonReader implements ArchiveReader {
    static final String PLATFORM = "mastodon";

    private static final int HEAD = 20_000;
    private static final String MEDIA = "Pictures are listed with the post they belong to.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Mastodon",
                List.of("Archives of 2018 to 2026", "Tables of whom you follow, block and list"),
                List.of(
                        "On your server's website open Preferences, then Import and export, then Data export.",
                        "Choose Request your archive, and download it when the server sends you a message.",
                        "On the same page download the tables beside Follows and Blocks.",
                        "Add the archive and the tables here. An archive that ends in .tar.gz has to be unpacked first."),
                "https://docs.joinmastodon.org/user/moving/#export",
                List.of(
                        "Who follows you, and who asked to.",
                        "What others wrote to you or about you.",
                        "Whether you show your lists of followers and follows.",
                        "Posts you deleted."));
    }

    @Override
    public Detection detect(Source source) {
        boolean archive =
                source.matching(PathPattern.of("outbox.json"))
                                .limit(5)
                                .anyMatch(MastodonReader::isActivity)
                        || source.matching(PathPattern.of("actor.json"))
                                .limit(5)
                                .anyMatch(MastodonReader::isActivity);
        boolean tables = source.files().stream().anyMatch(MastodonReader::isTable);
        return archive || tables
                ? routes(source).recognize(source, archive ? "archive" : "csv")
                : Detection.NOT_MINE;
    }

    private static boolean isActivity(SourceFile file) {
        String head = TextReader.headOrNothing(file, HEAD);
        return head.contains("activitystreams")
                || head.contains("OrderedCollection")
                || head.contains("preferredUsername");
    }

    private static boolean isTable(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith("_accounts.csv")
                && CsvRecords.header(file).contains("account address");
    }

    @Override
    public FileRoutes routes(Source source) {
        return FileRoutes.builder()
                .reads("actor.json", Profile::read)
                .reads("outbox.json", Outbox::read)
                .reads("likes.json", Outbox::likes)
                .reads("following_accounts.csv", Tables::following)
                .reads("blocked_accounts.csv", Tables::blocked)
                .reads("lists.csv", Tables::lists)
                .ignores(
                        "muted_accounts.csv",
                        "Whom you do not want to hear of; no link to anybody.")
                .ignores("blocked_domains.csv", "Servers you block.")
                .ignores("bookmarks.*", "What you saved; only you see it.")
                .ignores("avatar.*", MEDIA)
                .ignores("header.*", MEDIA)
                .ignores("media_attachments/**", MEDIA)
                .build();
    }
}
