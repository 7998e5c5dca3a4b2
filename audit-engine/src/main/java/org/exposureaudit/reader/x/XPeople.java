package org.exposureaudit.reader.x;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// Whom the archive's numbers stand for. Followers and senders of messages are numbers alone; only the posts that mention or answer
/// somebody give number, user name and name together, so all posts are looked through once, when the first number is asked for.
final class XPeople {
    private final Source source;
    private final Map<String, Seen> byId = new HashMap<>();
    private final Set<Long> postSeconds = new HashSet<>();
    private boolean looked;

    /// An account as last seen: of two names the one in the later post counts.
    private record Seen(Account account, String post) {
        boolean isAfter(Seen other) {
            boolean better =
                    !account.displayName().isEmpty() || other.account.displayName().isEmpty();
            return better
                    && (post.length() != other.post.length()
                            ? post.length() > other.post.length()
                            : post.compareTo(other.post) > 0);
        }
    }

    XPeople(Source source) {
        this.source = source;
    }

    /// The account of a number; with the number in place of the user name where the archive has nothing else.
    synchronized Account of(String id) {
        look();
        Seen seen = byId.get(id);
        return seen == null ? Account.ofHandle(id) : seen.account();
    }

    /// Whether the archive says whose number this is.
    synchronized boolean isNamed(String id) {
        look();
        return byId.containsKey(id);
    }

    /// Whether the archive holds a post of this second or the next to it.
    synchronized boolean hasPostAt(long second) {
        look();
        return postSeconds.contains(second)
                || postSeconds.contains(second - 1)
                || postSeconds.contains(second + 1);
    }

    private void look() {
        if (looked) {
            return;
        }
        looked = true;
        for (String name : XReader.POSTS) {
            source.matching(PathPattern.of(name))
                    .forEach(file ->
                            XArchive.peek(file).each(_ -> false, (_, record, _) -> add(record)));
        }
    }

    private void add(JsonValue record) {
        JsonValue post = XArchive.unwrapped(record);
        String id = post.any("id_str", "id").text();
        if (XTime.ofPost(post.text("created_at"), id) instanceof Moment.At at) {
            postSeconds.add(at.instant().getEpochSecond());
        }
        for (JsonValue mention : post.at("entities").items("user_mentions")) {
            add(mention, id);
        }
        add(post.path("retweeted_status", "user"), id);
        add(
                post.any("in_reply_to_user_id_str", "in_reply_to_user_id").text(),
                Account.ofHandle(post.text("in_reply_to_screen_name")),
                id);
    }

    private void add(JsonValue user, String post) {
        add(
                user.any("id_str", "id").text(),
                Account.of(user.text("name"), user.text("screen_name")),
                post);
    }

    private void add(String id, Account account, String post) {
        if (id.length() > 1 && !id.startsWith("-") && !account.handle().isEmpty()) {
            byId.merge(
                    id,
                    new Seen(account, post),
                    (old, recent) -> recent.isAfter(old) ? recent : old);
        }
    }
}
