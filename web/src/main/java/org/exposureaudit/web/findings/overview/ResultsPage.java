package org.exposureaudit.web.findings.overview;

import java.util.List;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.FindingRow;
import org.exposureaudit.web.http.tag.chart.Bars;
import org.exposureaudit.web.http.tag.chart.Heat;
import org.exposureaudit.web.http.tag.chart.Years;

/// The results at a glance: what to look at first, then what was found as charts, last what was not read.
///
/// @param whose whose results they are
/// @param title how many things there are to look at first
/// @param lead how much was read and how much of it might matter
/// @param running what is said while a check still runs; empty when it is done
/// @param outdated whether something was added since that only a new check takes into account
/// @param first what to look at first
/// @param more how many more are to look at first
/// @param start the first of them; empty where there is nothing to look at
/// @param all how many findings there are
/// @param unsure how many people we are not sure about
/// @param unreadShort what could not be read, in a sentence; empty where all was
/// @param themes what was found, by theme and severity
/// @param platforms what was found, by platform and severity
/// @param people who is linked with the user, by role
/// @param times when the user posts; none where nothing of theirs has a time
/// @param years what was found, by year
/// @param unread what was not read
public record ResultsPage(
        String whose,
        String title,
        String lead,
        String running,
        boolean outdated,
        List<FindingRow> first,
        int more,
        String start,
        int all,
        int unsure,
        String unreadShort,
        Bars themes,
        Bars platforms,
        Bars people,
        List<Heat> times,
        Years years,
        List<Fact> unread) {
    /// Copies the lists.
    public ResultsPage {
        first = List.copyOf(first);
        times = List.copyOf(times);
        unread = List.copyOf(unread);
    }
}
