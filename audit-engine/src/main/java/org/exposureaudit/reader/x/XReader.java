package org.exposureaudit.reader.x;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership.Role;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads the archive that X, formerly Twitter, gives out.
public final class XReader implements ArchiveReader {
    static final String PLATFORM = "x";

    /// The files of posts, in which numbers and user names stand together.
    static final List<String> POSTS =
            List.of(
                    "tweets.js",
                    "tweets-part*.js",
                    "tweet.js",
                    "tweet-part*.js",
                    "deleted-tweets.js",
                    "community-tweet.js",
                    "twitter-circle-tweet.js",
                    "data/js/tweets/*.js");

    private static final String ONLY_PAGE =
            "This is only the page that shows an archive of X. What you wrote is in the folder data beside it: add the whole ZIP as you "
                    + "downloaded it.";
    private static final List<String> DECISIVE =
            List.of(
                    "account.js",
                    "manifest.js",
                    "tweets.js",
                    "tweet.js",
                    "data/js/tweets/*.js",
                    "follower.js",
                    "following.js",
                    "like.js",
                    "direct-message*.js",
                    "tweets.csv");
    private static final int HEAD = 512;

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "X (Twitter)",
                List.of(
                        "Archives of 2022 to 2026",
                        "Archives of 2019 to 2022",
                        "Archives of late 2018 and 2019, their files at the top",
                        "Archives of 2012 to 2018: posts only"),
                List.of(
                        "On x.com, open More, then Settings and privacy, then Your account.",
                        "Choose Download an archive of your data, and type your password and the code X sends you.",
                        "Choose Request archive. X sends a message when it is ready, often the next day.",
                        "Download the ZIP within a week and add it here as it is."),
                "https://help.x.com/en/managing-your-account/how-to-download-your-x-archive",
                List.of(
                        "The names of followers and of the accounts you follow: X gives numbers. Those you ever mentioned can be named.",
                        "Requests to follow you.",
                        "What others wrote about you or answered you.",
                        "Whether your posts are protected, unless you changed that in the last six months.",
                        "When you followed somebody, and when you liked something."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found =
                DECISIVE.stream()
                        .flatMap(name -> source.matching(PathPattern.of(name)).limit(2))
                        .anyMatch(XReader::isArchiveScript);
        if (!found) {
            return has(source, "Your archive.html")
                    ? new Detection.KnownUnsupported(ONLY_PAGE)
                    : Detection.NOT_MINE;
        }
        FileRoutes routes = routes(source);
        long known =
                source.files().stream().filter(file -> routes.of(file.path()).isPresent()).count();
        return new Detection.Recognized(variant(source), Math.toIntExact(known));
    }

    private static boolean isArchiveScript(SourceFile file) {
        try (InputStream in = file.open()) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return Stream.of(
                            "window.YTD.",
                            "window.__THAR_CONFIG",
                            "Grailbird.data.",
                            "in_reply_to_status_id")
                    .anyMatch(head::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String variant(Source source) {
        if (has(source, "data/js/tweets/*.js")) {
            return "2012";
        }
        if (has(source, "tweets.js")) {
            return "2022";
        }
        return has(source, "data/*.js") ? "2019" : "2018";
    }

    private static boolean has(Source source, String pattern) {
        return source.matching(PathPattern.of(pattern)).findAny().isPresent();
    }

    @Override
    public FileRoutes routes(Source source) {
        XArchive archive = new XArchive(source);
        Routes routes = new Routes(FileRoutes.builder());
        posts(routes, archive);
        links(routes, archive);
        aboutTheOwner(routes);
        others(routes, archive);
        routes.builder.reads("manifest.js", Manifest.of(source)::read);
        if (has(source, "data/js/tweets/*.js")) {
            routes.builder.ignores("tweets.csv", "The same posts as in data/js/tweets.");
        } else {
            routes.builder.reads("tweets.csv", PostTable::read);
        }
        NotRead.addTo(routes.builder);
        return routes.builder.build();
    }

    /// Adds a file with the parts it may be cut into.
    private record Routes(FileRoutes.Builder builder) {
        void reads(FileHandler handler, String... names) {
            for (String name : names) {
                builder.reads(name + ".js", handler).reads(name + "-part*.js", handler);
            }
        }
    }

    private static void posts(Routes routes, XArchive archive) {
        routes.reads(Posts.of(archive)::read, "tweets", "tweet");
        routes.builder.reads("data/js/tweets/*.js", Posts.of(archive)::read);
        routes.reads(Posts.deleted(archive)::read, "deleted-tweets", "deleted-tweet");
        routes.reads(Posts.to(archive, Audience.GROUP)::read, "community-tweet");
        routes.reads(Posts.to(archive, Audience.PRIVATE)::read, "twitter-circle-tweet");
        routes.reads(Posts.of(archive)::readLong, "note-tweet");
        routes.reads(Posts.deleted(archive)::readLong, "deleted-note-tweet");
        routes.reads(Posts.of(archive)::readArticles, "article");
        routes.reads(
                new Messages(archive)::read,
                "direct-messages",
                "direct-message",
                "direct-messages-group",
                "direct-message-group");
    }

    private static void links(Routes routes, XArchive archive) {
        routes.reads(
                new Links(archive, Direction.FOLLOWER, State.CURRENT, "followers")::read,
                "follower");
        routes.reads(
                new Links(archive, Direction.FOLLOWING, State.CURRENT, "accounts you follow")::read,
                "following");
        routes.reads(
                new Links(archive, Direction.FOLLOWER, State.BLOCKED, "accounts you blocked")::read,
                "block");
        routes.reads(
                new Links(archive, Direction.FOLLOWING, State.DECLINED, "accounts you muted")::read,
                "mute");
    }

    private static void aboutTheOwner(Routes routes) {
        routes.reads(ProfileFiles::readAccount, "account");
        routes.reads(ProfileFiles::readProfile, "profile");
        routes.reads(ProfileFiles::readPhone, "phone-number");
        routes.reads(ProfileFiles::readAge, "ageinfo");
        routes.reads(ProfileFiles::readNameChange, "screen-name-change");
        routes.reads(ProfileFiles::readEmailChange, "email-address-change");
        routes.reads(ProfileFiles::readContacts, "contact");
        routes.builder.reads("data/js/user_details.js", ProfileFiles::readUserDetails);
    }

    private static void others(Routes routes, XArchive archive) {
        OtherFiles files = new OtherFiles(archive);
        routes.reads(files::readLikes, "like");
        routes.reads(
                file -> files.readLists(file, Role.MEMBER), "lists-member", "lists-subscribed");
        routes.reads(file -> files.readLists(file, Role.ADMIN), "lists-created");
        routes.reads(files::readSignIns, "ip-audit");
        routes.reads(files::readProtection, "protected-history");
        routes.reads(files::readGrok, "grok-chat-item");
        routes.reads(files::readNotes, "community-note", "birdwatch-note");
    }
}
