package org.exposureaudit.detect;

/// Takes what one detector observes.
public interface Observations {
    /// One more observation. Of many that are alike (same group, same attributes) the first few hundred are kept and the rest counted.
    void add(ObservationBuilder seen);

    /// An observation that is the same fact each time it is seen, such as who else is in a group: of those alike only the first is kept.
    void once(ObservationBuilder seen);
}
