package org.exposureaudit.web.http.tag;

/// One answer that can be picked.
///
/// @param value what is sent
/// @param label the words
/// @param hint more of it; may be empty
/// @param chosen whether it is picked now
public record Choice(String value, String label, String hint, boolean chosen) {
    /// An answer without a hint, not picked.
    public static Choice of(String value, String label) {
        return new Choice(value, label, "", false);
    }
}
