package org.exposureaudit.reader.x;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// The full words of posts above the old length, which stand in a file of their own and name no post. A long post and the cut one among
/// the posts belong together if they were written in the same second and begin alike.
final class LongPosts {
    private static final int ALIKE = 24;

    private final Source source;
    private final XPeople people;
    private final Map<Long, List<String>> textsBySecond = new HashMap<>();
    private boolean looked;

    LongPosts(Source source, XPeople people) {
        this.source = source;
        this.people = people;
    }

    /// The full words of a cut post; its own words where there are no others.
    String whole(String cut, Moment time) {
        if (!(time instanceof Moment.At(Instant instant))) {
            return cut;
        }
        String start = start(cut);
        for (long second = -1; second <= 1; second++) {
            for (String text : textsAt(instant.getEpochSecond() + second)) {
                if (start(text).equals(start)) {
                    return text;
                }
            }
        }
        return cut;
    }

    /// Whether a long post is not among the posts, so that its words stand nowhere else.
    boolean isAlone(Moment time) {
        return !(time instanceof Moment.At(Instant instant))
                || !people.hasPostAt(instant.getEpochSecond());
    }

    private synchronized List<String> textsAt(long second) {
        if (!looked) {
            looked = true;
            source.matching(PathPattern.of("note-tweet*.js"))
                    .forEach(file ->
                            XArchive.peek(file).each(_ -> false, (_, record, _) -> add(record)));
        }
        return textsBySecond.getOrDefault(second, List.of());
    }

    private void add(JsonValue record) {
        JsonValue post = XArchive.unwrapped(record);
        if (XTime.parse(post.text("createdAt")) instanceof Moment.At(Instant instant)) {
            textsBySecond
                    .computeIfAbsent(instant.getEpochSecond(), _ -> new ArrayList<>(1))
                    .add(text(post));
        }
    }

    /// The words of a long post.
    static String text(JsonValue post) {
        return XText.plain(post.at("core").text("text"), post.at("core").items("urls"));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(ALIKE, text.length()));
    }
}
