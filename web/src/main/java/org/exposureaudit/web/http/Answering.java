package org.exposureaudit.web.http;

import java.io.IOException;
import org.exposureaudit.web.http.page.Answer;

/// Answers a request of one sort.
///
/// Called on a thread of its own for each request, several at once; it may block.
///
/// @param <V> what it needs to know of the request
@FunctionalInterface
public interface Answering<V extends Visit> {
    /// The answer.
    ///
    /// @throws IOException if the request broke off, or the disk is full
    Answer answer(V visit) throws IOException;
}
