package org.exposureaudit.web.findings.book;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;

/// What findings are about, as the results group them.
public enum Theme {
    /// Friends, followers, requests, groups, contacts.
    PEOPLE("Friends and followers"),
    /// What was written to and fro.
    MESSAGES("Messages"),
    /// The school in posts.
    SCHOOL("School mentioned"),
    /// Words that might be taken badly.
    WORDS("Words and opinions"),
    /// What is not the user's to tell.
    PRIVATE("Private information"),
    /// Pictures.
    PHOTOS("Photos and tags"),
    /// The user's own accounts.
    PROFILE("Your profile and accounts"),
    /// When the user was online.
    TIMES("When you were online"),
    /// AI tools.
    AI("AI tools"),
    /// A child or the user might need help.
    SAFETY("Somebody's safety");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    /// What a page calls it.
    public String words() {
        return words;
    }

    /// Its name in addresses.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme of this name.
    public static Optional<Theme> named(String label) {
        return Stream.of(values()).filter(theme -> theme.label().equals(label)).findFirst();
    }

    /// The theme of what a detector sees.
    public static Theme of(String detector) {
        String family =
                DetectorCatalogue.shipped().find(detector).map(DetectorInfo::family).orElse("");
        return switch (family) {
            case "people", "contacts" -> PEOPLE;
            case "messages" -> MESSAGES;
            case "posts" -> detector.startsWith("conduct.") ? WORDS : SCHOOL;
            case "disclosures", "storage" -> PRIVATE;
            case "photos" -> PHOTOS;
            case "time" -> TIMES;
            case "ai" -> AI;
            case "safety" -> SAFETY;
            default -> PROFILE;
        };
    }
}
