package org.exposureaudit.reader.whatsapp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Media;
import org.exposureaudit.reader.format.PlainText;

/// A file sent in a chat, by the words that stand for it, whether the export includes it or not.
///
/// @param file the name of the file, or an empty text where it is not included
/// @param type what sort of file
/// @param title the title of a document, or an empty text
/// @param text the words sent with it
record Attachment(String file, Media.Type type, String title, String text) {
    private static final String END = "\\.\\w{2,5}";
    private static final String OMITTED =
            "(?:omitted|weggelassen|ausgelassen|ausgeschlossen|omitid[oa]s?|absente?|manquante?|omis|omess[oa]|ocult(?:ad)?[oa]|weggelaten|pominięt\\p{L})";

    // iPhone: <attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>, with a caption or the document's
    // title before it.
    private static final Pattern NAMED_IN_BRACKETS =
            Pattern.compile(
                    "(?<before>[^\\n]*?) ?<\\s?[\\p{L} ]{3,30}: ?(?<file>[^<>\\n]{1,200}?"
                            + END
                            + ")\\s?>(?<after>\\n.*)?",
                    Pattern.DOTALL);
    // Old iPhone: 2015-08-04-PHOTO-00004762.jpg <attached>
    private static final Pattern NAMED_BEFORE_BRACKETS =
            Pattern.compile(
                    "(?<before>)(?<file>\\S[^<>\\n]{0,200}?"
                            + END
                            + ") <\\s?[\\p{L} ]{3,30}\\s?>(?<after>\\n.*)?",
                    Pattern.DOTALL);
    // Android: IMG-20210428-WA0001.jpg (file attached), with a caption on the lines after it.
    private static final Pattern NAMED_BEFORE_PARENTHESES =
            Pattern.compile(
                    "(?<before>)(?<file>\\S[^()\\n]{0,200}?"
                            + END
                            + ") \\((?<what>[\\p{L} ]{3,40})\\)(?<after>\\n.*)?",
                    Pattern.DOTALL);
    // Android: <Media omitted>
    private static final Pattern OMITTED_IN_BRACKETS =
            Pattern.compile(
                    "(?<before>)<(?<what>[\\p{L} ]{0,30}?) ?"
                            + OMITTED
                            + " ?[\\p{L} ]{0,20}>(?<after>\\n.*)?",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // iPhone: image omitted; Menu.pdf • 1 page document omitted
    private static final Pattern OMITTED_IN_WORDS =
            Pattern.compile(
                    "(?:(?<title>[^\\n]*?"
                            + END
                            + ") • (?:[^\\n]{0,20} )?|(?<before>[^\\n]*?\\s)??)(?<mark>\\u200E)?(?<what>(?:contact card|video note|video message|view once \\p{L}+|\\p{L}{3,12})) "
                            + OMITTED
                            + "\\.?(?<after>\\n.*)?",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE = Pattern.compile("(?<title>.*" + END + ") • .*");

    private static final Set<String> PHOTO_ENDS =
            Set.of("jpg", "jpeg", "png", "gif", "heic", "heif", "tif", "tiff", "bmp");
    private static final Set<String> VIDEO_ENDS =
            Set.of("mp4", "mov", "3gp", "mkv", "avi", "webm", "m4v");
    private static final Set<String> AUDIO_ENDS =
            Set.of("opus", "ogg", "m4a", "mp3", "aac", "amr", "wav");

    /// The attachment a message consists of, if it does.
    static Optional<Attachment> of(String raw) {
        String plain = PlainText.of(raw).strip();
        Matcher named = NAMED_IN_BRACKETS.matcher(plain);
        if (named.matches()) {
            return Optional.of(named(named));
        }
        Matcher old = NAMED_BEFORE_BRACKETS.matcher(plain);
        if (old.matches()) {
            return Optional.of(named(old));
        }
        Matcher android = NAMED_BEFORE_PARENTHESES.matcher(plain);
        if (android.matches() && isAttachment(android)) {
            return Optional.of(named(android));
        }
        Matcher bracketed = OMITTED_IN_BRACKETS.matcher(plain);
        return bracketed.matches()
                ? Optional.of(
                        new Attachment("", typeOf(bracketed.group("what")), "", after(bracketed)))
                : omitted(raw.strip());
    }

    // A person may write "see it.pdf (page two)"; a phone's own file names have no space.
    private static boolean isAttachment(Matcher android) {
        return android.group("file").indexOf(' ') < 0
                || Set.of("file attached", "datei angehängt")
                        .contains(android.group("what").toLowerCase(Locale.ROOT));
    }

    private static Attachment named(Matcher matcher) {
        String before = matcher.group("before").strip();
        Matcher title = TITLE.matcher(before);
        boolean titled = title.matches();
        String file = matcher.group("file").strip();
        return new Attachment(
                file,
                typeOfFile(file),
                titled ? title.group("title") : "",
                join(titled ? "" : before, after(matcher)));
    }

    private static Optional<Attachment> omitted(String raw) {
        Matcher matcher = OMITTED_IN_WORDS.matcher(raw);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group("title") == null ? "" : PlainText.of(matcher.group("title"));
        String before =
                matcher.group("before") == null
                        ? ""
                        : PlainText.of(matcher.group("before")).strip();
        // Words before it are a caption only where the phone's own mark shows that the rest is not
        // a person's.
        if (!before.isEmpty() && matcher.group("mark") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Attachment(
                        "", typeOf(matcher.group("what")), title, join(before, after(matcher))));
    }

    private static String after(Matcher matcher) {
        String after = matcher.group("after");
        return after == null ? "" : PlainText.of(after).strip();
    }

    private static String join(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + "\n" + after;
    }

    private static Media.Type typeOfFile(String file) {
        String end = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PHOTO_ENDS.contains(end)) {
            return Media.Type.PHOTO;
        }
        if (VIDEO_ENDS.contains(end)) {
            return Media.Type.VIDEO;
        }
        return AUDIO_ENDS.contains(end) ? Media.Type.AUDIO : Media.Type.FILE;
    }

    private static Media.Type typeOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.matches("(?:view once )?(?:imag|bild|foto|photo|afbeeld|obraz|gif|immag).*")) {
            return Media.Type.PHOTO;
        }
        if (lower.matches("(?:view once )?(?:video|vídeo|vidéo|wideo).*")) {
            return Media.Type.VIDEO;
        }
        return lower.startsWith("audio") || lower.startsWith("view once voice")
                ? Media.Type.AUDIO
                : Media.Type.FILE;
    }
}
