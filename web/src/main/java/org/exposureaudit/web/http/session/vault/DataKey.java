package org.exposureaudit.web.http.session.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// The key everything in a session's folder is encrypted with. It is random and kept only wrapped: encrypted under a key made of the secret.
final class DataKey {
    private static final byte VERSION = 1;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int KEY = 32;
    private static final int TAG = 16;
    private static final int WRAPPED = 1 + SALT + NONCE + KEY + TAG;

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DataKey random() {
        return new DataKey(Secret.randomBytes(KEY));
    }

    /// A key for one use in one area.
    byte[] derive(String use) {
        return Secret.derive(bytes, new byte[0], use).getEncoded();
    }

    /// Encrypts it under a secret.
    ///
    /// @param owner whose key it is; it can be unwrapped only as this one's
    byte[] wrap(Secret secret, String owner) {
        byte[] wrapped = new byte[WRAPPED];
        wrapped[0] = VERSION;
        byte[] random = Secret.randomBytes(SALT + NONCE);
        System.arraycopy(random, 0, wrapped, 1, random.length);
        try {
            cipher(Cipher.ENCRYPT_MODE, secret, owner, wrapped)
                    .doFinal(bytes, 0, KEY, wrapped, 1 + SALT + NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
        return wrapped;
    }

    /// Decrypts a wrapped key.
    ///
    /// @throws GeneralSecurityException where the secret is another one, or the bytes are not as they were written
    static DataKey unwrap(byte[] wrapped, Secret secret, String owner)
            throws GeneralSecurityException {
        if (wrapped.length != WRAPPED || wrapped[0] != VERSION) {
            throw new GeneralSecurityException("not a wrapped key of this version");
        }
        int start = 1 + SALT + NONCE;
        return new DataKey(
                cipher(Cipher.DECRYPT_MODE, secret, owner, wrapped)
                        .doFinal(wrapped, start, wrapped.length - start));
    }

    private static Cipher cipher(int mode, Secret secret, String owner, byte[] wrapped)
            throws GeneralSecurityException {
        SecretKey kek = secret.key(Arrays.copyOfRange(wrapped, 1, 1 + SALT), "kek");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, kek, new GCMParameterSpec(TAG * 8, wrapped, 1 + SALT, NONCE));
        cipher.updateAAD(Area.bytes("key " + VERSION + " " + owner));
        return cipher;
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "DataKey";
    }
}
