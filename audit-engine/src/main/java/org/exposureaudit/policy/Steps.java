package org.exposureaudit.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The steps findings ask for, and how each is done on a platform. Immutable.
///
/// @param byKey every step by its key
public record Steps(Map<String, Step> byKey) {
    /// One step.
    ///
    /// @param text what to do
    /// @param on by platform, how it is done there
    public record Step(String text, Map<String, String> on) {
        /// Copies the map.
        public Step {
            on = Map.copyOf(on);
        }
    }

    /// Copies the map.
    public Steps {
        byKey = Map.copyOf(byKey);
    }

    /// All keys.
    public Set<String> keys() {
        return byKey.keySet();
    }

    /// What to do, and how on this platform where that is known. A sentence that is no key stands for itself.
    public String text(String step, String platform) {
        return Optional.ofNullable(byKey.get(step))
                .map(known -> known.text() + how(known, platform))
                .orElse(step);
    }

    private static String how(Step step, String platform) {
        String way = step.on().getOrDefault(platform, "");
        return way.isEmpty() ? "" : " " + way;
    }
}
