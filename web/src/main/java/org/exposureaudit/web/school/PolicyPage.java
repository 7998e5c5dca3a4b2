package org.exposureaudit.web.school;

import java.util.List;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Fact;

/// The policy.
///
/// @param shipped those the program comes with
/// @param own the one given by file, by title and school; none where there is none
/// @param errors what has to be put right
/// @param stages this page and the others
public record PolicyPage(List<Shipped> shipped, List<Fact> own, Errors errors, Stages stages) {
    /// One the program comes with.
    ///
    /// @param id its short name
    /// @param school whose it is
    /// @param about what it is called, of which year it is, and how many rules it has
    /// @param href the page to read it on
    /// @param chosen whether it is applied
    public record Shipped(String id, String school, String about, String href, boolean chosen) {}

    /// Copies the lists.
    public PolicyPage {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
    }
}
