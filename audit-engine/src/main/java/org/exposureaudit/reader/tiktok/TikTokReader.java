package org.exposureaudit.reader.tiktok;

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

/// Reads TikTok's download of one's data: one JSON file of everything, or a folder of text files.
public final class TikTokReader implements ArchiveReader {
    static final String PLATFORM = "tiktok";

    private static final PathPattern FILES = PathPattern.of("user_data*.json");
    private static final Pattern SECTIONS =
            Pattern.compile(
                    "\"(?:Ads and data|App Settings|Direct Messages?|Income\\+ Wallet|Likes and Favorites|Profile And Settings"
                            + "|Location Review|Poi Review|Tiktok Shopping|TikTok Shop|Tiktok Live|TikTok Live|Follower List|FansList"
                            + "|CommentsList|ProfileMap)\"");
    private static final int HEAD = 20_000;
    private static final String SEEN =
            "What you watched, searched for, liked, saved or bought; only you and TikTok see it.";
    private static final String OWN =
            "TikTok's own notes about your account; nothing you wrote or are linked to.";
    private static final String FOLDER = "TikTok/*/";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "TikTok",
                List.of(
                        "JSON, late 2025 to 2026",
                        "JSON, 2025",
                        "JSON, to early 2025",
                        "Text files (TXT)"),
                List.of(
                        "In TikTok open your profile, the menu, then Settings and privacy, then Account.",
                        "Choose Download your data. Tick All data, and choose JSON as the format.",
                        "Choose Request data, and come back to the second tab, Download data, within a few days.",
                        "Download the ZIP there and add it here as it is."),
                "https://support.tiktok.com/en/account-and-privacy/personalized-ads-and-data/requesting-your-data",
                List.of(
                        "Requests to follow you, and who mentioned or tagged you.",
                        "What others wrote under your videos.",
                        "Names of followers; only their user names.",
                        "The videos themselves; only their links, which stop working."));
    }

    @Override
    public Detection detect(Source source) {
        if (isText(source)) {
            return routes(source).recognize(source, "txt");
        }
        boolean found = source.files().stream().anyMatch(TikTokReader::isExport);
        return found ? routes(source).recognize(source, "json") : Detection.NOT_MINE;
    }

    // Single files are often renamed.
    private static boolean isExport(SourceFile file) {
        if (file.name().startsWith("user_data_tiktok") && file.name().endsWith(".json")) {
            return true;
        }
        boolean loose = file.path().indexOf('/') < 0 && file.name().endsWith(".json");
        boolean named = loose || FILES.matches(file.path());
        return named && SECTIONS.matcher(TextReader.headOrNothing(file, HEAD)).find();
    }

    private static boolean isText(Source source) {
        return source.matching(PathPattern.of(FOLDER + "*.txt")).findAny().isPresent();
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder();
        source.files().stream()
                .filter(TikTokReader::isExport)
                .map(SourceFile::path)
                .forEach(path -> routes.reads(path, DataFile::read));
        if (isText(source)) {
            String owner = TextFiles.owner(source);
            TextFiles.LISTS.forEach((name, list) ->
                    routes.reads(
                            FOLDER + name + ".txt",
                            file -> new TextFiles(file, owner, list).read()));
            for (String name : TextFiles.SEEN) {
                routes.ignores(FOLDER + name + ".txt", SEEN);
            }
            for (String name : TextFiles.OWN) {
                routes.ignores(FOLDER + name + ".txt", OWN);
            }
            routes.ignores("TikTok/*.txt", OWN);
        }
        return routes.ignores("*.mp4", "Videos are listed with the post they belong to.").build();
    }
}
