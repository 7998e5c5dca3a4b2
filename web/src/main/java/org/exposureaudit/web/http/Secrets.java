package org.exposureaudit.web.http;

import java.security.SecureRandom;
import java.util.Base64;

/// Words nobody can guess.
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /// A new one of 256 bits, in letters an address may hold.
    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
