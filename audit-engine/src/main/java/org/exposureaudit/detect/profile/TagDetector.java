package org.exposureaudit.detect.profile;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Me;

/// Finds posts, comments and pictures of others that tag the user.
///
/// Exports write a tag as the full name: anywhere in a post, as the first words in a comment. A name in passing is no tag.
public final class TagDetector implements Detector {
    @Override
    public String name() {
        return "tag.of-you";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.isOwn()) {
            return;
        }
        List<Mark> marks = marks(passage);
        boolean tagged =
                passage.item().tagged().stream().anyMatch(account -> isMe(account, passage));
        if (passage.item().kind() == Kind.TAG || tagged || !marks.isEmpty()) {
            out.add(seen(passage, marks, tagged));
        }
    }

    private static List<Mark> marks(Passage passage) {
        List<Mark> marks = new ArrayList<>(0);
        for (Mark handle : passage.own(OwnForm.HANDLE)) {
            if (handle.start() > 0 && passage.text().charAt(handle.start() - 1) == '@') {
                marks.add(handle);
            }
        }
        for (Mark name : passage.own(OwnForm.NAME)) {
            boolean first = passage.text().substring(0, name.start()).isBlank();
            if (isFullName(passage, name) && (passage.item().kind() != Kind.COMMENT || first)) {
                marks.add(name);
            }
        }
        return marks;
    }

    // "S Hollis" is not how a tag is written.
    private static boolean isFullName(Passage passage, Mark name) {
        int blank = passage.text().substring(name.start(), name.end()).indexOf(' ');
        return blank > 1;
    }

    private static boolean isMe(Account account, Passage passage) {
        Me me = passage.background().me();
        return me.handles().stream().anyMatch(account.handle()::equalsIgnoreCase)
                || (!me.name().isBlank() && account.displayName().equalsIgnoreCase(me.name()));
    }

    private static ObservationBuilder seen(Passage passage, List<Mark> marks, boolean tagged) {
        boolean certain = tagged || passage.item().kind() == Kind.TAG;
        return Observation.of(passage.item(), certain ? Confidence.SURE : Confidence.LIKELY)
                .group("tag", passage.item().platform())
                .marks(marks)
                .says("shows", shows(passage))
                .says("audience", passage.audience())
                .category("tagged-you")
                .because(
                        certain
                                ? "Somebody else tagged you: it is nothing you did."
                                : "Your name stands as a tag would. Somebody else wrote it: it is nothing you did.");
    }

    private static String shows(Passage passage) {
        if (passage.mention().isPresent() || passage.placeMention().isPresent()) {
            return "school";
        }
        return passage.has(WordList.CHILD_WORDS) ? "pupils" : "unknown";
    }
}
