package org.exposureaudit.reader;

import org.exposureaudit.item.Item;
import org.exposureaudit.problem.Problem;

/// Takes what a reader makes. Used by one thread at a time.
public interface ItemSink {
    /// One item, in the order of the file.
    void accept(Item item);

    /// Something that could not be read.
    void report(Problem problem);
}
