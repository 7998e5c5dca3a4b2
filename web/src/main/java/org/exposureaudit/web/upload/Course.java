package org.exposureaudit.web.upload;

import java.util.List;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.session.check.CheckProgress;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.upload.ProgressPage.Stage;
import org.exposureaudit.web.upload.ProgressPage.StageState;

/// How far a check is, in words and numbers.
///
/// @param title what the page is called
/// @param lead the same in a sentence
/// @param working whether it runs or waits for its turn
/// @param percent how much is read
/// @param stages what is done one after the other; none where nothing is being done
/// @param results whether there is something to look at
/// @param startable whether a new check would find more than there is
/// @param failure what went wrong and what to do; empty where nothing did
public record Course(
        String title,
        String lead,
        boolean working,
        int percent,
        List<Stage> stages,
        boolean results,
        boolean startable,
        String failure) {
    private static final int ALL = 100;

    /// Copies the list.
    public Course {
        stages = List.copyOf(stages);
    }

    /// How far these results are.
    ///
    /// @param brought how many things were brought
    static Course of(Results results, int brought) {
        return switch (results) {
            case Results.None _ -> idle(brought);
            case Results.Running running -> running(running, brought);
            case Results.Ready ready -> ready(ready);
            case Results.Failed failed ->
                    new Course(
                            "The check stopped",
                            "What you added is still here.",
                            false,
                            0,
                            List.of(),
                            false,
                            brought > 0,
                            failed.sentence());
        };
    }

    private static Course idle(int brought) {
        String lead =
                brought == 0
                        ? "Nothing is read, because nothing is added yet."
                        : "Nothing is being read just now. What you added is still here.";
        return new Course("Your files", lead, false, 0, List.of(), false, brought > 0, "");
    }

    private static Course running(Results.Running running, int brought) {
        CheckProgress far = running.progress();
        int percent = (int) Math.floor(far.share() * ALL);
        boolean read = percent >= ALL;
        boolean first = running.report().isPresent();
        StageState reading =
                far.waits() ? StageState.LATER : read ? StageState.DONE : StageState.NOW;
        return new Course(
                "Reading your files",
                lead(far, percent, first),
                true,
                percent,
                List.of(
                        new Stage(
                                "Brought here",
                                Words.count(brought, "thing", "things"),
                                StageState.DONE),
                        new Stage("Reading", far.waits() ? "waits" : percent + "%", reading),
                        new Stage(
                                "Looking at each post and message",
                                read ? "now" : "",
                                read ? StageState.NOW : StageState.LATER)),
                first,
                false,
                "");
    }

    private static String lead(CheckProgress far, int percent, boolean first) {
        if (far.waits()) {
            return far.ahead() == 1
                    ? "One other check has its turn before yours. Yours starts by itself."
                    : far.ahead()
                            + " other checks have their turn before yours. Yours starts by itself.";
        }
        String how =
                percent >= ALL
                        ? "Everything is read. We are looking at what is in it."
                        : percent + "% is read.";
        return first
                ? how + " You can look at the first results now, or wait for the rest."
                : how + " You can leave this page open, or come back to it.";
    }

    private static Course ready(Results.Ready ready) {
        Report report = ready.complete();
        long read = report.coverage().count(Status.READ);
        String lead =
                report.readAnything()
                        ? Words.count(read, "file is", "files are")
                                + " read, with "
                                + Words.count(report.coverage().totalItems(), "thing", "things")
                                + " in "
                                + (read == 1 ? "it." : "them.")
                        : "Below stands why, and what you can do about it.";
        return new Course(
                report.readAnything() ? "Your files are read" : "Nothing could be read",
                ready.outdated() ? lead + " You have changed something since." : lead,
                false,
                ALL,
                List.of(),
                report.readAnything(),
                ready.outdated(),
                "");
    }
}
