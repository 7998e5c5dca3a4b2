package org.exposureaudit.web.start;

import java.util.List;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Words;

/// Keeping a check for another day: first the question, then the code.
///
/// @param choices how long it may be kept
/// @param code what the user has to note down; empty until it is kept
/// @param until the day after which it is deleted
/// @param errors what has to be mended
public record KeepPage(List<Choice> choices, String code, String until, Errors errors) {
    /// Copies the list.
    public KeepPage {
        choices = List.copyOf(choices);
    }

    static KeepPage asking(List<Integer> days, Errors errors) {
        List<Choice> choices =
                days.stream()
                        .map(n -> Choice.of(n.toString(), Words.count(n, "day", "days")))
                        .toList();
        return new KeepPage(choices, "", "", errors);
    }

    static KeepPage kept(String code, String until) {
        return new KeepPage(List.of(), code, until, Errors.NONE);
    }

    /// Whether it is kept now.
    public boolean isKept() {
        return !code.isEmpty();
    }

    /// Nothing of the code.
    @Override
    public String toString() {
        return "KeepPage";
    }
}
