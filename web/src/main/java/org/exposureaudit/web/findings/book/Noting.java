package org.exposureaudit.web.findings.book;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exposureaudit.web.http.session.told.Mark;

/// How marks are worded and named in forms.
public final class Noting {
    private Noting() {}

    /// The mark a button asks for.
    public static Optional<Mark.Kind> named(String label) {
        return Stream.of(Mark.Kind.values()).filter(kind -> label(kind).equals(label)).findFirst();
    }

    /// The name of a mark in forms.
    public static String label(Mark.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether policies look at it.
    public static boolean isDeclared(Mark.Kind kind) {
        return switch (kind) {
            case FAMILY, DISCUSSED, REPORTED, CONSENT -> true;
            case DONE, NOT_ME, KEEP, HIDDEN -> false;
        };
    }

    /// Whether it says where the user is with a finding, so that a new one takes the place of an earlier one.
    public static boolean isAnswer(Mark.Kind kind) {
        return kind != Mark.Kind.KEEP;
    }

    /// What the user said by it.
    public static String said(Mark.Kind kind) {
        return switch (kind) {
            case DONE -> "It is done";
            case NOT_ME -> "It is about somebody or something else";
            case FAMILY -> "The person is my family";
            case DISCUSSED -> "I have talked it over";
            case REPORTED -> "I have reported it";
            case CONSENT -> "I had permission";
            case KEEP -> "Kept for my report";
            case HIDDEN -> "Hidden";
        };
    }

    /// What is said after it was noted on so many findings.
    public static String noted(Mark.Kind kind, int many) {
        String findings = Phrases.count(many, "finding", "findings");
        return switch (kind) {
            case DONE -> findings + " marked as done.";
            case NOT_ME -> findings + " marked as about somebody or something else.";
            case FAMILY -> findings + " marked: the person is your family.";
            case DISCUSSED -> findings + " marked as talked over.";
            case REPORTED -> findings + " marked as reported.";
            case CONSENT -> findings + " marked: you had permission.";
            case KEEP -> findings + " kept for your report.";
            case HIDDEN -> findings + " hidden.";
        };
    }
}
