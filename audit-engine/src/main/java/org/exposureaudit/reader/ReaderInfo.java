package org.exposureaudit.reader;

import java.util.List;

/// What a platform's reader says about itself, for the platform page and the guide to getting an export.
///
/// @param platform the id, such as `facebook`
/// @param name the name people use
/// @param layouts the layouts known, newest first, each with its years
/// @param howToGet the steps to get the export, in order
/// @param helpPage the platform's own help page, shown as text
/// @param cannotShow what this export never holds, each a short sentence
public record ReaderInfo(
        String platform,
        String name,
        List<String> layouts,
        List<String> howToGet,
        String helpPage,
        List<String> cannotShow) {
    /// Copies the lists.
    public ReaderInfo {
        layouts = List.copyOf(layouts);
        howToGet = List.copyOf(howToGet);
        cannotShow = List.copyOf(cannotShow);
    }
}
