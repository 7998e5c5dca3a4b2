package org.exposureaudit.web.http.session.vault;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The data key wrapped a second time, under a code of 100 random bits and a passphrase together. Without both nobody opens it: there is no
/// way to recover either.
final class KeptKey {
    private static final String FILE = "kept";
    private static final String OWNER = "kept";
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
    private static final int CODE_LENGTH = 20;
    private static final int GROUP = 4;
    private static final int HANDLE = 16;
    private static final int MEMORY_KB = 19_456;
    private static final int PASSES = 3;

    private KeptKey() {}

    /// Whether there is one in a folder.
    static boolean exists(Path folder) {
        return Files.isRegularFile(path(folder));
    }

    static Path path(Path folder) {
        return folder.resolve(FILE);
    }

    /// Wraps a key and gives the code, which is nowhere else.
    static String write(Path folder, DataKey key, char[] passphrase) throws IOException {
        String code = newCode();
        byte[] wrapped = key.wrap(secret(code, passphrase), OWNER);
        byte[] file = Arrays.copyOf(handle(code), HANDLE + wrapped.length);
        System.arraycopy(wrapped, 0, file, HANDLE, wrapped.length);
        PrivateFolder.write(path(folder), file);
        return grouped(code);
    }

    /// Whether the code is the one of the key in a folder.
    static boolean isFor(Path folder, String code) throws IOException {
        return exists(folder)
                && MessageDigest.isEqual(
                        handle(plain(code)),
                        Arrays.copyOf(Files.readAllBytes(path(folder)), HANDLE));
    }

    /// The key in a folder; none where the passphrase is another.
    static Optional<DataKey> open(Path folder, String code, char[] passphrase) throws IOException {
        byte[] file = Files.readAllBytes(path(folder));
        try {
            byte[] wrapped = Arrays.copyOfRange(file, Math.min(HANDLE, file.length), file.length);
            return Optional.of(DataKey.unwrap(wrapped, secret(plain(code), passphrase), OWNER));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    // One at a time, for each takes its memory.
    private static synchronized Secret secret(String code, char[] passphrase) {
        byte[] typed = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase)).array();
        try {
            Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KB, PASSES, 1, 32, Argon2.ID);
            return Secret.of(argon2.hash(typed, digest("salt", code)).getBytes());
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static byte[] handle(String code) {
        return Arrays.copyOf(digest("handle", code), HANDLE);
    }

    private static byte[] digest(String use, String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Area.bytes(use + " " + code));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String newCode() {
        StringBuilder code = new StringBuilder();
        for (byte each : Secret.randomBytes(CODE_LENGTH)) {
            code.append(LETTERS.charAt(each & 31));
        }
        return code.toString();
    }

    private static String grouped(String code) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i += GROUP) {
            grouped.append(i == 0 ? "" : "-").append(code, i, i + GROUP);
        }
        return grouped.toString();
    }

    // Letters that look like digits are not used, so they can only be meant as those.
    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
