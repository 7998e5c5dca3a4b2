package org.exposureaudit.reader;

/// What a reader says of a source.
public sealed interface Detection {
    /// Not this platform.
    Detection NOT_MINE = new NotMine();

    /// An export of this platform.
    ///
    /// @param variant the layout, such as `json-2024`
    /// @param knownFiles how many of its files the reader knows; of several readers the one that knows most wins
    record Recognized(String variant, int knownFiles) implements Detection {}

    /// This platform's, but in a form that is not read.
    ///
    /// @param advice what the user can do, in a sentence or two
    record KnownUnsupported(String advice) implements Detection {}

    /// Not this platform.
    record NotMine() implements Detection {}
}
