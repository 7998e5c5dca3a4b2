package org.exposureaudit.source;

import java.util.Locale;
import java.util.regex.Pattern;

/// A path in an export, matched by its end and forgiving what real archives do to names.
///
/// `*` stands for anything within one part of the path, `**` for any number of parts. Compared without case; apostrophes of every
/// sort, underscores and `%27` count for nothing; `\` is `/`; a browser's ` (1)` before the ending is dropped. Immutable.
public final class PathPattern {
    private static final Pattern NOTHING = Pattern.compile("%27|['’‘_`]");
    private static final Pattern COPY = Pattern.compile(" ?\\(\\d{1,3}\\)(?=\\.[a-z0-9]{1,5}$)");

    private final String text;
    private final Pattern regex;

    private PathPattern(String text) {
        this.text = text;
        StringBuilder built = new StringBuilder("(?:.*/)?");
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            if (folded.startsWith("**/", i)) {
                built.append("(?:.*/)?");
                i += 2;
            } else if (folded.startsWith("**", i)) {
                built.append(".*");
                i++;
            } else if (folded.charAt(i) == '*') {
                built.append("[^/]*");
            } else {
                built.append(Pattern.quote(folded.substring(i, i + 1)));
            }
        }
        regex = Pattern.compile(built.toString());
    }

    /// The pattern of this text.
    public static PathPattern of(String text) {
        return new PathPattern(text);
    }

    /// Whether a path ends in it.
    public boolean matches(String path) {
        return regex.matcher(fold(path)).matches();
    }

    /// A path as patterns compare it.
    public static String fold(String path) {
        String lower = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        return COPY.matcher(NOTHING.matcher(lower).replaceAll("")).replaceAll("");
    }

    /// The text it was made from.
    @Override
    public String toString() {
        return text;
    }
}
