package org.exposureaudit.web.findings.who;

import java.util.List;

/// Everybody who might be on the school's lists, on one page; or that there is nobody left to ask about.
///
/// @param lead how many there are and how many are answered
/// @param people everybody
/// @param done whether nothing is left to answer
public record WhoListPage(String lead, List<WhoPage.Next> people, boolean done) {
    /// Copies the list.
    public WhoListPage {
        people = List.copyOf(people);
    }
}
