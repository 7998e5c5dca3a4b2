package org.exposureaudit;

/// Hears how far an audit is. Called from several threads.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress SILENT = (_, _) -> {};

    /// So many bytes of so many are read.
    void read(long bytes, long ofBytes);

    /// So many files of so many are read.
    default void files(int files, int ofFiles) {}

    /// So many items were looked at; told now and then.
    default void items(long items) {}
}
