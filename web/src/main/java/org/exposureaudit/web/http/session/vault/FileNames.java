package org.exposureaudit.web.http.session.vault;

import com.google.crypto.tink.subtle.AesSiv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

/// What files are called on the disk: the same for the same name, of the same length for all usual names, and readable with the key alone.
final class FileNames {
    private static final int STEP = 32;
    private static final int LONGEST = 95;

    private final AesSiv cipher;
    private final byte[] context;

    FileNames(byte[] material, String owner) {
        byte[] key = new byte[64];
        System.arraycopy(Secret.derive(material, new byte[0], "mac").getEncoded(), 0, key, 0, 32);
        System.arraycopy(Secret.derive(material, new byte[0], "enc").getEncoded(), 0, key, 32, 32);
        context = Area.bytes("name " + owner);
        try {
            cipher = new AesSiv(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    String hidden(String name) {
        byte[] bytes = Area.bytes(name);
        if (bytes.length == 0 || bytes.length > LONGEST) {
            throw new IllegalArgumentException("a name of 1 to " + LONGEST + " bytes is needed");
        }
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + STEP) / STEP * STEP);
        try {
            return HexFormat.of().formatHex(cipher.encryptDeterministically(padded, context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    String shown(String hidden) throws IOException {
        try {
            byte[] padded =
                    cipher.decryptDeterministically(HexFormat.of().parseHex(hidden), context);
            int end = padded.length;
            while (end > 0 && padded[end - 1] == 0) {
                end--;
            }
            return new String(padded, 0, end, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("a file whose name is not one of this session's", e);
        }
    }
}
