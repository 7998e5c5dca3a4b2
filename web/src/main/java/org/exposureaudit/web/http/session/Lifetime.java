package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.web.http.session.vault.PrivateFolder;

/// When a session began, was last visited and ends. Kept in clear, so that it can be swept away without its key.
///
/// @param began when it began
/// @param seen the last visit
/// @param kept until when it may be opened again with a code and a passphrase; [Instant#EPOCH] if it may not
record Lifetime(Instant began, Instant seen, Instant kept) {
    private static final String FILE = "times";
    private static final Pattern FORM = Pattern.compile("1 (\\d{1,11}) (\\d{1,11}) (\\d{1,11})");

    static Lifetime from(Instant now) {
        return new Lifetime(now, now, Instant.EPOCH);
    }

    Lifetime seenAt(Instant now) {
        return new Lifetime(began, now, kept);
    }

    Lifetime keptUntil(Instant end) {
        return new Lifetime(began, seen, end);
    }

    /// When it ends if nobody visits it again.
    Instant ends(SessionRules rules) {
        Instant idle = seen.plus(rules.idle());
        Instant longest = began.plus(rules.longest());
        return idle.isBefore(longest) ? idle : longest;
    }

    /// The times of the session in a folder; none where they cannot be read.
    static Optional<Lifetime> read(Path folder) {
        try {
            Matcher text = FORM.matcher(Files.readString(folder.resolve(FILE)));
            return text.matches()
                    ? Optional.of(new Lifetime(second(text, 1), second(text, 2), second(text, 3)))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Instant second(Matcher text, int group) {
        return Instant.ofEpochSecond(Long.parseLong(text.group(group)));
    }

    void write(Path folder) throws IOException {
        String text =
                "1 "
                        + began.getEpochSecond()
                        + " "
                        + seen.getEpochSecond()
                        + " "
                        + kept.getEpochSecond();
        PrivateFolder.write(folder.resolve(FILE), text.getBytes(StandardCharsets.US_ASCII));
    }
}
