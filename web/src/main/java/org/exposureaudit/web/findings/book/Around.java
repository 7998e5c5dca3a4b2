package org.exposureaudit.web.findings.book;

import org.exposureaudit.index.Surroundings;
import org.exposureaudit.index.ThreadPlace;

/// Looks for what stands around a message.
@FunctionalInterface
public interface Around {
    /// What comes before and after it.
    ///
    /// @param most how many of each at most
    Surroundings around(ThreadPlace place, int most);
}
