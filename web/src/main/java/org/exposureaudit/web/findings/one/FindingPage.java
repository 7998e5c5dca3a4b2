package org.exposureaudit.web.findings.one;

import java.util.List;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.Link;
import org.exposureaudit.web.http.tag.Step;
import org.exposureaudit.web.http.tag.evidence.Key;
import org.exposureaudit.web.http.tag.evidence.Message;

/// One finding.
///
/// @param fingerprint its key
/// @param severity how soon, as a label
/// @param place which of how many it is
/// @param title what was found
/// @param lead what it is, in a sentence or two
/// @param evidence what shows it
/// @param left how many more places there are than are shown
/// @param more where more of the conversation is shown; empty where there is no more
/// @param rules why it matters
/// @param reach who could see it, in a sentence; may be empty
/// @param question where the user is asked whether it is them; empty where nobody is unsure
/// @param steps what to do, in order
/// @param tell whom to tell
/// @param otherwise what to do if one cannot tell them
/// @param glance how sure, who could see it, where it is
/// @param recorded what the user noted already
/// @param aboutPeople whether it is about somebody of the school's lists
/// @param telling the form for whom was told
/// @param previous the finding before; empty for none
/// @param next the finding after; empty for none
public record FindingPage(
        String fingerprint,
        String severity,
        String place,
        String title,
        String lead,
        List<Evidence> evidence,
        int left,
        String more,
        List<Rule> rules,
        String reach,
        Link question,
        List<Step> steps,
        List<Addressee> tell,
        List<String> otherwise,
        List<Fact> glance,
        List<Recorded> recorded,
        boolean aboutPeople,
        Telling telling,
        Link previous,
        Link next) {

    /// What shows it, at one place.
    ///
    /// @param where the conversation or platform
    /// @param when the day
    /// @param messages the words, with what stands around them
    /// @param keys what the marks mean
    /// @param noticed what was noticed where there is nothing to mark
    public record Evidence(
            String where,
            String when,
            List<Message> messages,
            List<Key> keys,
            List<String> noticed) {
        /// Copies the lists.
        public Evidence {
            messages = List.copyOf(messages);
            keys = List.copyOf(keys);
            noticed = List.copyOf(noticed);
        }
    }

    /// A rule it touches.
    ///
    /// @param words the rule in our words
    /// @param source where it stands
    /// @param href the page of the policy
    public record Rule(String words, String source, String href) {}

    /// Somebody to tell.
    ///
    /// @param who the person or office
    /// @param when how soon and how; may be empty
    /// @param basis who says so
    public record Addressee(String who, String when, String basis) {}

    /// Something the user noted.
    ///
    /// @param kind the mark, as forms name it
    /// @param words what it says
    public record Recorded(String kind, String words) {}

    /// The form for whom was told.
    ///
    /// @param how `discussed` or `reported`
    /// @param whom as typed
    /// @param day as typed
    /// @param month as typed
    /// @param year as typed
    /// @param errors what has to be put right
    public record Telling(
            String how, String whom, String day, String month, String year, Errors errors) {}

    /// Copies the lists.
    public FindingPage {
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
        steps = List.copyOf(steps);
        tell = List.copyOf(tell);
        otherwise = List.copyOf(otherwise);
        glance = List.copyOf(glance);
        recorded = List.copyOf(recorded);
    }
}
