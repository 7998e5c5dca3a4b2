package org.exposureaudit.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of an archive's entry as a lookup key and for display. It is never used as the path of a file.
///
/// @param path the name with `/` and without empty or `.` parts; shortened where it is refused for its length
/// @param refusal why the entry is not read, or an empty text
record EntryPath(String path, String refusal) {
    private static final Charset OLD_DOS = Charset.forName("IBM437");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:(/.*|$)");
    private static final int SHOWN = 80;

    /// A name as text: UTF-8 where marked or valid, else the code page of old DOS.
    static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(raw, OLD_DOS);
        }
    }

    /// Judges a name.
    static EntryPath of(String name, int maxLength) {
        String slashed = name.replace('\\', '/');
        if (slashed.length() > maxLength) {
            return new EntryPath(
                    slashed.substring(0, SHOWN) + "…",
                    "Its name is longer than any export's; it was not read.");
        }
        if (slashed.indexOf('\0') >= 0) {
            return new EntryPath(
                    slashed.replace('\0', '?'),
                    "Its name holds a character no name may hold; it was not read.");
        }
        List<String> parts = new ArrayList<>();
        for (String part : slashed.split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        boolean leaves = DRIVE.matcher(slashed).matches() || parts.contains("..");
        return new EntryPath(
                String.join("/", parts),
                leaves ? "Its name points outside the archive; it was not read." : "");
    }

    /// Whether a path is something an operating system left behind rather than part of an export.
    static boolean isClutter(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        return lower.startsWith("__macosx/")
                || lower.contains("/__macosx/")
                || name.startsWith("._")
                || name.equals(".ds_store")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
