package org.exposureaudit.web.help;

import java.util.Arrays;
import java.util.Optional;

/// The pages of help, in the order in which they are listed.
public enum HelpTopic {
    /// The list of them.
    INDEX("", "index", "All help", ""),
    /// Everything it looks for.
    LOOKS_FOR(
            "looks-for",
            "looks-for",
            "What it looks for",
            "Every sort of thing that can become a finding, and what it cannot see."),
    /// Privacy in full.
    PRIVACY(
            "privacy",
            "privacy",
            "Your privacy, and its limits",
            "Where your data is, who could see what, and when it goes."),
    /// What a picture says and does not say.
    PICTURES(
            "pictures",
            "pictures",
            "What a picture can and cannot show",
            "What is read in your pictures, what never is, and what a clean result means."),
    /// What it never does.
    NEVER("never", "never", "What it never does", "Promises about how the program is made."),
    /// First steps when something has happened.
    WHAT_IF(
            "what-if",
            "what-if",
            "What to do if…",
            "A pupil wrote to you, you are being bullied, a finding is wrong, and more."),
    /// Whom to call.
    ADVICE(
            "advice",
            "advice",
            "Help and advice lines",
            "Free lines for school staff, for children and for pictures that must go."),
    /// A glossary.
    WORDS("words", "words", "What the words mean", "Finding, might be, rule, and the rest."),
    /// Licences.
    LICENCES("licences", "licences", "Licences", "Who made the parts this program is built from.");

    private final String slug;
    private final String template;
    private final String title;
    private final String about;

    HelpTopic(String slug, String template, String title, String about) {
        this.slug = slug;
        this.template = template;
        this.title = title;
        this.about = about;
    }

    /// The one at this place below `help/`.
    static Optional<HelpTopic> at(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic != INDEX && topic.slug.equals(slug))
                .findFirst();
    }

    /// Its address, from where addresses begin.
    public String path() {
        return slug.isEmpty() ? "help" : "help/" + slug;
    }

    /// What it is called.
    public String title() {
        return title;
    }

    /// One line on it.
    public String about() {
        return about;
    }

    String template() {
        return "help/" + template + ".jte";
    }
}
