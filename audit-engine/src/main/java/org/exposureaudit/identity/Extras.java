package org.exposureaudit.identity;

import java.util.Set;
import org.exposureaudit.identity.name.WordSort;

/// What an account shows beside a person's name.
///
/// @param shown sorts of the known words in the display name
/// @param inHandle sorts of the known words in the handle
/// @param strangers how many words of the display name nothing explains
/// @param handleStrangers how many words of the handle nothing explains
/// @param brand whether both show the name with the same word beside it, as pages of a business do
record Extras(
        Set<WordSort> shown,
        Set<WordSort> inHandle,
        int strangers,
        int handleStrangers,
        boolean brand) {
    /// Whether display name or handle has a word of this sort.
    boolean has(WordSort sort) {
        return shown.contains(sort) || inHandle.contains(sort);
    }
}
