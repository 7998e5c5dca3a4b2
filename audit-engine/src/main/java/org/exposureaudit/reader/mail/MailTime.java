package org.exposureaudit.reader.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.format.UtcTimes;

/// The time in the head of an e-mail: `Mon, 3 Jun 2024 10:00:00 +0100 (BST)`.
final class MailTime {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]{0,100}\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private MailTime() {}

    /// The moment a header states; unknown where it states none.
    static Moment of(String header) {
        String bare = COMMENT.matcher(header).replaceAll("");
        String written = BLANKS.matcher(bare).replaceAll(" ").strip();
        try {
            return Moment.ofEpoch(
                    OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toEpochSecond());
        } catch (DateTimeException _) {
            return UtcTimes.of(written);
        }
    }
}
