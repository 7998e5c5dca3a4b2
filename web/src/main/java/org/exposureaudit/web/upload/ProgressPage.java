package org.exposureaudit.web.upload;

import java.util.List;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.FileRow;
import org.exposureaudit.web.http.tag.Link;

/// How far the check is, and what became of each thing that was brought.
///
/// @param course how far it is
/// @param files what was brought
/// @param hasLines whether single files can be listed
/// @param unseen what the copies that were read cannot show, by platform
/// @param guides the guides, one for each kind of account
public record ProgressPage(
        Course course,
        List<FileRow> files,
        boolean hasLines,
        List<Fact> unseen,
        List<Link> guides) {
    /// One of the things that are done one after the other.
    ///
    /// @param title what is done
    /// @param words how far it is
    /// @param state whether it is done, being done, or comes later
    public record Stage(String title, String words, StageState state) {}

    /// How far a stage is. Its text is a class of the style sheet.
    public enum StageState {
        /// Done.
        DONE("is-done"),
        /// Being done.
        NOW("is-now"),
        /// Comes later.
        LATER("is-later");

        private final String style;

        StageState(String style) {
            this.style = style;
        }

        @Override
        public String toString() {
            return style;
        }
    }

    /// Copies the lists.
    public ProgressPage {
        files = List.copyOf(files);
        unseen = List.copyOf(unseen);
        guides = List.copyOf(guides);
    }

    /// What the page is called.
    public String title() {
        return course.title();
    }

    /// How far it is, in a sentence.
    public String lead() {
        return course.lead();
    }

    /// Whether it runs or waits for its turn.
    public boolean isWorking() {
        return course.working();
    }

    /// How much is read, in percent.
    public int percent() {
        return course.percent();
    }

    /// What is done one after the other.
    public List<Stage> stages() {
        return course.stages();
    }

    /// Whether there is something to look at.
    public boolean hasResults() {
        return course.results();
    }

    /// What went wrong and what to do; empty where nothing did.
    public String failure() {
        return course.failure();
    }

    /// Whether a new check would find more than there is.
    public boolean canStart() {
        return course.startable();
    }
}
