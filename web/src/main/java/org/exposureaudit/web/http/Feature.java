package org.exposureaudit.web.http;

/// One part of the application: pages that belong together.
public interface Feature {
    /// Names the addresses it answers.
    void add(Routes routes);
}
