package org.exposureaudit.web.findings.who;

import java.util.List;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.evidence.Clue;
import org.exposureaudit.web.http.tag.evidence.PairSide;

/// Is this them? One account and one person, or, when all are answered, nothing more to ask.
///
/// @param id the question's key
/// @param count which of how many it is
/// @param title the question
/// @param left the account
/// @param right the person on the list
/// @param clues what points to yes, and what to no
/// @param answers what can be answered
/// @param given what was answered before; empty while it was not
/// @param after who is asked about next
/// @param others how many more there are than are named
public record WhoPage(
        String id,
        String count,
        String title,
        PairSide left,
        PairSide right,
        List<Clue> clues,
        List<Choice> answers,
        String given,
        List<Next> after,
        int others) {

    /// Somebody who is asked about later.
    ///
    /// @param href the question
    /// @param name the account
    /// @param mightBe what they might be
    /// @param given what was answered; empty while it was not
    public record Next(String href, String name, String mightBe, String given) {}

    /// Copies the lists.
    public WhoPage {
        clues = List.copyOf(clues);
        answers = List.copyOf(answers);
        after = List.copyOf(after);
    }
}
