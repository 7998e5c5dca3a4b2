package org.exposureaudit;

/// Hears how far an audit is. Called from several threads.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress SILENT = (_, _) -> {};

    /// So many bytes of so many are read.
    void read(long bytes, long ofBytes);
}
