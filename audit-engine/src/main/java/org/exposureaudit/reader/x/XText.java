package org.exposureaudit.reader.x;

import java.util.List;
import org.exposureaudit.reader.format.JsonValue;
import org.jsoup.parser.Parser;

/// Words as the archives write them: with `&amp;` for `&`, and with short links in place of what they lead to.
final class XText {
    private XText() {}

    /// The words as people saw them.
    static String plain(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /// The words with each short link replaced by its target.
    ///
    /// @param links what the archive says of the links: `url` and `expanded_url` or `expanded`
    static String plain(String text, List<JsonValue> links) {
        String whole = text;
        for (JsonValue link : links) {
            String target = link.any("expanded_url", "expanded").text();
            if (!link.text("url").isEmpty() && !target.isEmpty()) {
                whole = whole.replace(link.text("url"), target);
            }
        }
        return plain(whole);
    }

    /// The words without these links, which only stand for pictures shown beside them.
    static String without(String text, List<JsonValue> pictures) {
        String rest = text;
        for (JsonValue picture : pictures) {
            if (!picture.text("url").isEmpty()) {
                rest = rest.replace(picture.text("url"), "");
            }
        }
        return rest.strip();
    }
}
