package org.exposureaudit.reader.meta;

import java.util.stream.IntStream;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.reader.FileHandler;

/// Reads the lists of followers, requests and the like of Instagram and Threads, which give user names.
public final class Relationships {
    // Written out, because what follows may also be a word: following_hashtags is another list.
    private static final int MOST_PARTS = 20;

    private final String platform;

    /// Lists of this platform.
    public Relationships(String platform) {
        this.platform = platform;
    }

    /// Adds the routes of every list in this folder, which has a `/` at its end.
    public void addTo(LayoutRoutes routes, String folder) {
        followed(routes, folder);
        requests(routes, folder);
        routes.reads(
                        as(Direction.FOLLOWER, State.BLOCKED),
                        folder + "blocked_profiles.json",
                        folder + "blocked_accounts.json",
                        folder + "restricted_profiles.json",
                        folder + "restricted_accounts.json",
                        folder + "hide_story_from.json")
                .ignores(
                        "Suggestions of the platform that you dismissed; no link to anybody.",
                        folder + "removed_suggestions.json");
    }

    private void followed(LayoutRoutes routes, String folder) {
        routes.reads(as(Direction.FOLLOWER, State.CURRENT), folder + "followers*.json")
                .reads(
                        as(Direction.FOLLOWING, State.CURRENT),
                        IntStream.rangeClosed(1, MOST_PARTS)
                                .mapToObj(part -> folder + "following_" + part + ".json")
                                .toArray(String[]::new))
                .reads(as(Direction.FOLLOWING, State.CURRENT), folder + "following.json")
                .reads(as(Direction.FOLLOWER, State.CLOSE), folder + "close_friends.json")
                .reads(
                        as(Direction.FOLLOWING, State.CLOSE),
                        folder + "profiles_you've_favorited.json")
                .reads(
                        as(Direction.FOLLOWING, State.REMOVED),
                        folder + "recently_unfollowed_profiles.json",
                        folder + "recently_unfollowed_accounts.json");
    }

    private void requests(LayoutRoutes routes, String folder) {
        routes.reads(
                        as(Direction.REQUEST_SENT, State.PENDING),
                        folder + "pending_follow_requests.json")
                .reads(
                        as(Direction.REQUEST_SENT, State.CURRENT),
                        folder + "recent_follow_requests.json")
                .reads(
                        as(Direction.REQUEST_RECEIVED, State.PENDING),
                        folder + "follow_requests_you've_received.json");
    }

    private FileHandler as(Direction direction, State state) {
        return file ->
                MetaRecords.each(
                        file,
                        Relationships::isList,
                        (record, at) ->
                                Usernames.in(record)
                                        .forEach((account, time) ->
                                                file.accept(
                                                        file.item(platform, Kind.CONNECTION, at)
                                                                .author(Author.self())
                                                                .time(time)
                                                                .detail(
                                                                        new Connection(
                                                                                account, direction,
                                                                                state))
                                                                .build())));
    }

    /// Whether a member of the root is the list of a relationships file.
    private static boolean isList(String name) {
        return name.startsWith("relationships_") || name.startsWith("text_post_app_");
    }
}
