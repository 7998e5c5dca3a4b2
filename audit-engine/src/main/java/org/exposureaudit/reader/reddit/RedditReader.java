package org.exposureaudit.reader.reddit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Reddit's data request: a flat set of tables, large ones cut into numbered parts.
public final class RedditReader implements ArchiveReader {
    static final String PLATFORM = "reddit";

    private static final Map<String, List<String>> MARKS =
            Map.of(
                    "posts", List.of("permalink", "subreddit"),
                    "comments", List.of("permalink", "subreddit"),
                    "chat_history", List.of("channel_url"),
                    "subscribed_subreddits", List.of("subreddit"),
                    "moderated_subreddits", List.of("subreddit"),
                    "post_votes", List.of("permalink", "direction"),
                    "comment_votes", List.of("permalink", "direction"),
                    "saved_posts", List.of("permalink"),
                    "saved_comments", List.of("permalink"),
                    "messages", List.of("thread_id", "permalink"));
    private static final String SEEN =
            "What you voted on, saved, hid or bought; only you and Reddit see it.";
    private static final String PARTS =
            "A part of what another table of the request holds in full.";
    private static final Set<String> IGNORED =
            Set.of(
                    "post_votes",
                    "comment_votes",
                    "saved_posts",
                    "saved_comments",
                    "hidden_posts",
                    "poll_votes",
                    "multireddits",
                    "purchases",
                    "payouts",
                    "gilded_content",
                    "gold_received",
                    "scheduled_posts",
                    "sensitive_ads_preferences",
                    "stripe",
                    "persona",
                    "announcements",
                    "checkfile",
                    "account_gender",
                    "event_entries",
                    "reddit_gold_information",
                    "ads_preferences",
                    "subscriptions",
                    "talks",
                    "marketplace");
    private static final Set<String> PARTIAL =
            Set.of(
                    "post_headers",
                    "comment_headers",
                    "message_headers",
                    "messages_archive_headers");

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Reddit",
                List.of("Tables (CSV), 2021 to 2026"),
                List.of(
                        "Open reddit.com/settings/data-request and sign in.",
                        "Choose GDPR and I want data from my full time at Reddit, then Submit.",
                        "Reddit sends a message with a link, mostly after some days.",
                        "Download the ZIP and add it here as it is."),
                "https://support.reddithelp.com/hc/en-us/articles/360043048352",
                List.of(
                        "Who follows you.",
                        "What others answered to your posts and comments.",
                        "Posts and comments you deleted.",
                        "Pictures; only their links."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found = source.files().stream().anyMatch(RedditReader::isMark);
        return found ? routes(source).claim(source, "csv") : Detection.NOT_MINE;
    }

    private static boolean isMark(SourceFile file) {
        List<String> columns = MARKS.get(plain(file));
        return columns != null && CsvRecords.header(file).containsAll(columns);
    }

    /// The name of a table without the number of its part; an empty text for any other file.
    static String plain(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                ? name.substring(0, name.length() - 4).replaceAll("_\\d+$", "")
                : "";
    }

    @Override
    public FileRoutes routes(Source source) {
        Map<String, FileHandler> tables = new Tables(Tables.owner(source)).all();
        FileRoutes.Builder routes = FileRoutes.builder();
        for (SourceFile file : source.files()) {
            String name = plain(file);
            FileHandler handler = tables.get(name);
            if (handler != null) {
                routes.reads(file.path(), handler);
            } else if (IGNORED.contains(name)) {
                routes.ignores(file.path(), SEEN);
            } else if (PARTIAL.contains(name)) {
                routes.ignores(file.path(), PARTS);
            }
        }
        return routes.ignores("media/*", "Pictures are not opened.").build();
    }
}
