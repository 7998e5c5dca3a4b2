package org.exposureaudit.reader.snapchat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Snapchat's download ("My Data"), as JSON or as pages of HTML.
public final class SnapchatReader implements ArchiveReader {
    static final String PLATFORM = "snapchat";

    private static final String SECRET =
            "What you searched for, bought or looked at; only you and Snapchat see it.";
    private static final String GUESSES =
            "What Snapchat itself notes or guesses about you; nothing you wrote or are linked to.";
    private static final String TWIN = "The same as the JSON file of this name, which was read.";
    private static final int HEAD = 4_000;
    // A name alone is not enough where other platforms have such a file too.
    private static final Map<String, String> MARKS =
            Map.of(
                    "friends.json", "\"Username\"",
                    "chat_history.json", "\"Media Type\"",
                    "snap_history.json", "\"Media Type\"",
                    "memories_history.json", "\"Saved Media\"",
                    "account.json", "\"Basic Information\"",
                    "account_history.json", "\"Display Name Change\"",
                    "friends.html", "Username",
                    "chat_history.html", "Snap",
                    "snap_history.html", "Snap",
                    "account.html", "Basic Information");

    private static final List<String> SECRETS =
            List.of(
                    "search_history",
                    "purchase_history",
                    "shop_history",
                    "story_history",
                    "connected_apps",
                    "snap_map_places",
                    "snap_games_and_minis");
    private static final List<String> NOTES =
            List.of(
                    "user_profile",
                    "ranking",
                    "terms_history",
                    "bitmoji",
                    "in_app_reports",
                    "in_app_surveys",
                    "email_campaign_history",
                    "talk_history",
                    "support",
                    "cameos_metadata",
                    "custom_sticker",
                    "faq",
                    "snap_pro",
                    "snap_ads",
                    "community_lenses",
                    "payouts",
                    "scans",
                    "notification",
                    "snapchat_ai");

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Snapchat",
                List.of("JSON, 2024 to 2026", "JSON, 2017 to 2023", "Web pages (HTML)"),
                List.of(
                        "Open accounts.snapchat.com in a browser and sign in.",
                        "Choose My Data. Tick at least Profile, Friends, Chat history and Memories, and JSON files if you are asked.",
                        "Choose Request only zip file or Next, then all time, and confirm your e-mail address.",
                        "Snapchat writes when it is ready, mostly within a day. Download every ZIP file named mydata.",
                        "Add all of them here as they are."),
                "https://help.snapchat.com/hc/en-us/articles/7012305371156",
                List.of(
                        "Chats that were not saved or have expired: only what was saved is in it.",
                        "Snaps themselves; only when one was sent or received, of about the last month.",
                        "Who can contact you, see your story or find you; look in the app's settings.",
                        "Who mentioned you or posted you in their story."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found =
                MARKS.entrySet().stream()
                        .anyMatch(mark ->
                                source.matching(PathPattern.of(mark.getKey()))
                                        .limit(3)
                                        .anyMatch(file -> holds(file, mark.getValue())));
        return found
                ? routes(source).recognize(source, hasJson(source) ? "json" : "html")
                : Detection.NOT_MINE;
    }

    private static boolean holds(SourceFile file, String mark) {
        return TextReader.headOrNothing(file, HEAD).contains(mark);
    }

    private static boolean hasJson(Source source) {
        return source.files().stream().anyMatch(file -> file.name().endsWith(".json"));
    }

    @Override
    public FileRoutes routes(Source source) {
        Chats chats = new Chats(SnapPeople.of(source), ChatMedia.of(source));
        FileRoutes.Builder routes = FileRoutes.builder();
        twins(source).forEach(path -> routes.ignores(path, TWIN));
        for (String ending : List.of(".json", ".html")) {
            lists(chats)
                    .forEach((name, visitor) ->
                            routes.reads(name + ending, SnapPages.over(visitor)));
            SECRETS.forEach(name -> routes.ignores(name + ending, SECRET));
            NOTES.forEach(name -> routes.ignores(name + ending, GUESSES));
        }
        return routes.reads("chat_history/*.html", SnapPages.over(chats::chats))
                .ignores("index.html", "The download's table of contents.")
                .ignores("*.css", "How the pages look.")
                .ignores("*.js", "How the pages behave.")
                .build();
    }

    private static Map<String, SnapPages.Visitor> lists(Chats chats) {
        return Map.of(
                "friends", Friends::read,
                "chat_history", chats::chats,
                "snap_history", chats::snaps,
                "memories_history", Memories::read,
                "shared_story", Memories::stories,
                "account", Account::read,
                "account_history", Account::read,
                "location_history", Account::places,
                "subscriptions", Account::subscriptions);
    }

    private static Set<String> twins(Source source) {
        Set<String> names = new TreeSet<>();
        source.files().stream()
                .map(SourceFile::name)
                .filter(name -> name.endsWith(".json"))
                .forEach(name -> names.add(name.substring(0, name.length() - 5)));
        Set<String> twins = new TreeSet<>();
        for (SourceFile file : source.files()) {
            String name = file.name();
            if (name.endsWith(".html") && names.contains(name.substring(0, name.length() - 5))) {
                twins.add(file.path());
            }
        }
        return twins;
    }
}
