package org.exposureaudit.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// A path in an export, matched by its end and forgiving what real archives do to names.
///
/// `*` stands for anything within one part of the path, `**` for any number of parts. Compared without case; apostrophes of every
/// sort, underscores and `%27` count for nothing; `\` is `/`; a browser's ` (1)` before the ending is dropped. Immutable.
public final class PathPattern {
    private static final String NOTHING = "'’‘_`";
    private static final Pattern COPY = Pattern.compile(" ?\\(\\d{1,3}\\)(?=\\.[a-z0-9]{1,5}$)");

    private final String text;
    private final String fileName;
    private final String needed;
    private final Pattern regex;

    private PathPattern(String text) {
        this.text = text;
        String folded = fold(text);
        fileName = folded.substring(folded.lastIndexOf('/') + 1);
        needed =
                Arrays.stream(folded.split("\\*+/?"))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        regex = Pattern.compile(regex(folded));
    }

    private static String regex(String folded) {
        StringBuilder built = new StringBuilder("(?:.*/)?");
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
        return built.toString();
    }

    /// The pattern of this text.
    public static PathPattern of(String text) {
        return new PathPattern(text);
    }

    /// Whether a path ends in it.
    public boolean matches(String path) {
        return matchesFolded(fold(path));
    }

    /// Whether a path that [#fold] has folded ends in it.
    public boolean matchesFolded(String folded) {
        return folded.contains(needed) && regex.matcher(folded).matches();
    }

    /// The folded name of the file it matches, or an empty text where that name is left open.
    public String fileName() {
        return fileName.indexOf('*') < 0 ? fileName : "";
    }

    /// A path as patterns compare it.
    public static String fold(String path) {
        StringBuilder folded = new StringBuilder(path.length());
        String lower = path.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '\\') {
                folded.append('/');
            } else if (c == '%' && lower.startsWith("%27", i)) {
                i += 2;
            } else if (NOTHING.indexOf(c) < 0) {
                folded.append(c);
            }
        }
        return folded.indexOf("(") < 0 ? folded.toString() : COPY.matcher(folded).replaceAll("");
    }

    /// The text it was made from.
    @Override
    public String toString() {
        return text;
    }
}
