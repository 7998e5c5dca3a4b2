package org.exposureaudit.web.findings.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.policy.State;
import org.exposureaudit.web.http.session.told.Mark;

/// Where the user is with a finding.
public enum Standing {
    /// Nothing was said of it yet.
    OPEN("To look at"),
    /// Somebody was told.
    TOLD("Told somebody"),
    /// It is dealt with.
    DONE("Done"),
    /// It is about somebody or something else.
    NOT_ME("Not me"),
    /// The person is family.
    FAMILY("Family"),
    /// There was permission, or a reason.
    PERMITTED("Had permission"),
    /// It is not to be shown.
    HIDDEN("Hidden");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /// What a page calls it.
    public String words() {
        return words;
    }

    /// Its name in addresses.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one of this name.
    public static Optional<Standing> named(String label) {
        return Stream.of(values()).filter(one -> one.label().equals(label)).findFirst();
    }

    /// Where a finding stands by its marks, else by what the declarations made of it.
    public static Standing of(Finding finding, List<Mark> marks) {
        return marks.stream()
                .map(mark -> of(mark.kind()))
                .max(Standing::compareTo)
                .filter(standing -> standing != OPEN)
                .orElseGet(() -> of(finding.state()));
    }

    private static Standing of(Mark.Kind kind) {
        return switch (kind) {
            case DONE -> DONE;
            case NOT_ME -> NOT_ME;
            case FAMILY -> FAMILY;
            case DISCUSSED, REPORTED -> TOLD;
            case CONSENT -> PERMITTED;
            case HIDDEN -> HIDDEN;
            case KEEP -> OPEN;
        };
    }

    private static Standing of(String state) {
        return Stream.of(State.values())
                .filter(one -> one.label().equals(state))
                .findFirst()
                .map(Standing::of)
                .orElse(OPEN);
    }

    private static Standing of(State state) {
        return switch (state) {
            case OPEN -> OPEN;
            case DISCLOSED, REPORTED, TOLD -> TOLD;
            case PERMITTED, EXPLAINED, ASSESSED -> PERMITTED;
            case FAMILY -> FAMILY;
        };
    }
}
