package org.exposureaudit.web.http;

/// An address the server answers. Only what is asked by POST changes anything.
public sealed interface Route {
    /// How it is asked.
    Method method();

    /// The whole path, with `{name}` for what varies.
    String path();

    /// How an address is asked.
    enum Method {
        /// Shows something.
        GET,
        /// Changes something.
        POST
    }

    /// One that needs no session.
    ///
    /// @param handler answers it
    record Open(Method method, String path, Answering<Visit> handler) implements Route {}

    /// One that needs the secret of the session its path names.
    ///
    /// @param body what its body may be
    /// @param handler answers it
    record InSession(Method method, String path, Body body, Answering<SessionVisit> handler)
            implements Route {}

    /// What the body of a request may be.
    enum Body {
        /// A form of limited size.
        FORM,
        /// Files of any size, read as a stream by the handler, which counts.
        FILES
    }
}
