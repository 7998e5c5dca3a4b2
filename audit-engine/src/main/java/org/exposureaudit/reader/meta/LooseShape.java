package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.SourceFile;

/// What the beginning of one file says of the export it was taken out of.
///
/// @param isMeta whether it is built as Facebook, Instagram and Threads build theirs
/// @param family which of them, as far as it says so
/// @param name the name such a file has in an export, where its content says so; otherwise an empty text
record LooseShape(boolean isMeta, Family family, String name) {
    /// Whose file it is.
    enum Family {
        /// Facebook's.
        FACEBOOK,
        /// Instagram's.
        INSTAGRAM,
        /// Threads'.
        THREADS,
        /// The file does not say.
        UNTOLD
    }

    private static final LooseShape OTHER = new LooseShape(false, Family.UNTOLD, "");
    private static final int HEAD = 20_000;
    private static final Pattern ROOT =
            Pattern.compile("\\A\\s*\\{\\s*\"(?<name>[a-z_0-9]{3,60})\"");
    private static final Pattern META_JSON =
            Pattern.compile(
                    "\"(?:string_list_data|string_map_data|media_map_data|label_values|creation_timestamp|timestamp_ms"
                            + "|taken_at|media_comments|media_likes|date_joined)\"|_v[23]\"\\s*:|\"timestamp\"\\s*:\\s*\\d{9,10}\\b"
                            + "|\\A\\s*\\{\\s*\"(?:followers|following|close_friends|follow_requests_sent|permanent_follow_requests|blocked_users|following_hashtags)\"\\s*:\\s*\\{"
                            + "|\\A\\s*\\[\\s*\\{\\s*\"participants\"");
    private static final Pattern ALBUM =
            Pattern.compile("\\A\\s*\\{\\s*\"name\"\\s*:[^{]{0,500}\"photos\"\\s*:\\s*\\[");
    private static final Pattern META_PAGE =
            Pattern.compile(
                    "class=\"[^\"]*\\b(?:_a6-g|_a706|_3-95|uiBoxWhite)\\b|class=\"contents\"");
    private static final Pattern INSTAGRAM =
            Pattern.compile(
                    "\"(?:string_list_data|string_map_data|media_map_data|taken_at|media_comments|media_likes|date_joined)\""
                            + "|instagram");
    private static final Pattern FACEBOOK = Pattern.compile("_v[23]\"\\s*:|facebook\\.com");
    private static final Pattern THREADS = Pattern.compile("text_post_app_|threads\\.(?:net|com)/");
    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("friends", "friends.json");
        names.put("friends_v2", "your_friends.json");
        names.put("received_requests_v2", "received_friend_requests.json");
        names.put("sent_requests_v2", "sent_friend_requests.json");
        names.put("rejected_requests_v2", "rejected_friend_requests.json");
        names.put("deleted_friends_v2", "removed_friends.json");
        names.put("following_v3", "who_you've_followed.json");
        names.put("followers_v3", "people_who_followed_you.json");
        names.put("comments_v2", "comments.json");
        names.put("group_posts_v2", "group_posts_and_comments.json");
        names.put("groups_joined_v2", "your_group_membership_activity.json");
        names.put("profile_v2", "profile_information.json");
        names.put("relationships_following", "following.json");
        names.put("relationships_follow_requests_sent", "pending_follow_requests.json");
        names.put("relationships_blocked_users", "blocked_profiles.json");
        names.put("relationships_close_friends", "close_friends.json");
        names.put("profile_user", "personal_information.json");
        names.put("likes_media_likes", "liked_posts.json");
        names.put("text_post_app_text_posts", "threads_and_replies.json");
        return names;
    }

    /// The shape of a file; one that is none of these exports' where it cannot be opened.
    static LooseShape of(SourceFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        boolean isPage = path.endsWith(".html") || path.endsWith(".htm");
        if (!isPage && !path.endsWith(".json")) {
            return OTHER;
        }
        try {
            String head = TextReader.head(file, HEAD);
            boolean isMeta = (isPage ? META_PAGE : META_JSON).matcher(head).find();
            return isMeta
                    ? new LooseShape(true, family(head), isPage ? "" : name(head).orElse(""))
                    : OTHER;
        } catch (IOException | AuditException _) {
            return OTHER;
        }
    }

    private static Family family(String head) {
        if (THREADS.matcher(head).find()) {
            return Family.THREADS;
        }
        if (INSTAGRAM.matcher(head.toLowerCase(Locale.ROOT)).find()) {
            return Family.INSTAGRAM;
        }
        return FACEBOOK.matcher(head).find() ? Family.FACEBOOK : Family.UNTOLD;
    }

    private static Optional<String> name(String head) {
        Matcher root = ROOT.matcher(head);
        if (!root.find()) {
            return Optional.empty();
        }
        if (ALBUM.matcher(head).find()) {
            return Optional.of("posts/album/0.json");
        }
        boolean isThread =
                root.group("name").equals("participants") && head.contains("\"sender_name\"");
        return isThread
                ? Optional.of("message_1.json")
                : Optional.ofNullable(NAMES.get(root.group("name")));
    }
}
