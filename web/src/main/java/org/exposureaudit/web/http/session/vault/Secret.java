package org.exposureaudit.web.http.session.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// The secret of a session, 256 random bits. The browser keeps it; the server has it for the length of a request or a job.
public final class Secret {
    private static final int BYTES = 32;
    private static final int ID_LENGTH = 22;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A new secret.
    public static Secret random() {
        return new Secret(randomBytes(BYTES));
    }

    /// The secret a browser sends; none where the text cannot be one.
    public static Optional<Secret> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new Secret(Base64.getUrlDecoder().decode(text)))
                : Optional.empty();
    }

    /// The secret a key was made into, such as that of a passphrase.
    static Secret of(byte[] key) {
        return new Secret(key.clone());
    }

    /// As the browser keeps it.
    public String text() {
        return ENCODER.encodeToString(bytes);
    }

    /// The public name of its session, from which it cannot be guessed.
    public String id() {
        MessageDigest digest = sha256();
        digest.update(new byte[] {'i', 'd'});
        return ENCODER.encodeToString(digest.digest(bytes)).substring(0, ID_LENGTH);
    }

    /// Whether this is the secret of the session of this id.
    public boolean opens(String id) {
        return MessageDigest.isEqual(
                id().getBytes(StandardCharsets.US_ASCII), id.getBytes(StandardCharsets.US_ASCII));
    }

    /// A key made of it, different for each salt and use.
    SecretKey key(byte[] salt, String use) {
        return derive(bytes, salt, use);
    }

    /// A key made of other key material.
    static SecretKey derive(byte[] material, byte[] salt, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(material)
                                    .addSalt(salt)
                                    .thenExpand(use.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has HKDF", e);
        }
    }

    static byte[] randomBytes(int count) {
        byte[] random = new byte[count];
        RANDOM.nextBytes(random);
        return random;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "Secret";
    }
}
