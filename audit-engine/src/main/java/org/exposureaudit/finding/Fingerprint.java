package org.exposureaudit.finding;

/// The key of a finding, the same for the same data under the same policy whenever it is checked again.
///
/// @param value hexadecimal digits of a digest of policy, detector, group and items
public record Fingerprint(String value) {
    @Override
    public String toString() {
        return value;
    }
}
