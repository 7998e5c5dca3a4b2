package org.exposureaudit.reader.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Undoes the way some exports write each byte of UTF-8 as a character of its own (`Ã©` for `é`).
///
/// A text is repaired only if every character fits a byte and the bytes are valid UTF-8; otherwise it is left as it is. Doing it twice
/// does no harm.
public final class Mojibake {
    private Mojibake() {}

    /// The repaired text, or the same text.
    public static String repair(String text) {
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF) {
                return text;
            }
            broken |= c >= 0x80;
        }
        return broken ? decode(text) : text;
    }

    private static String decode(String text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException _) {
            return text;
        }
    }
}
