package org.exposureaudit.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The key of a finding, the same for the same thing under the same policy whenever it is checked again, though the thread may have grown.
///
/// @param value hexadecimal digits of a digest of policy, detector and what belongs together
public record Fingerprint(String value) {
    private static final int HEX_BYTES = 10;

    /// The key of what a policy says of one group of a detector's observations.
    public static Fingerprint of(String policy, String detector, String group) {
        MessageDigest digest = sha256();
        for (String part : List.of(policy, detector, group)) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, HEX_BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
