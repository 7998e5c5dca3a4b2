package org.exposureaudit.web.help;

import java.util.Map;

/// The events of which policies say whom to tell, in words.
final class EventWords {
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("unsure", "You are not sure whether something is allowed"),
                    Map.entry("child-safety", "You worry about a child’s safety"),
                    Map.entry(
                            "pupil-approach",
                            "A pupil asks to be linked with you, or writes to you"),
                    Map.entry(
                            "parent-approach",
                            "A parent asks to be linked with you, or writes to you"),
                    Map.entry("adult-ex-pupil", "You are linked with a former pupil of 18 or over"),
                    Map.entry("young-friend", "You are linked with somebody else who is under 18"),
                    Map.entry("prior-tie", "You knew a pupil or parent before, or are family"),
                    Map.entry("worrying-content", "You see something online that worries you"),
                    Map.entry("bullied", "You are bullied or harassed online"),
                    Map.entry("unsuitable-received", "Somebody sends you something unsuitable"),
                    Map.entry(
                            "accidental-access", "You come upon something unsuitable by accident"),
                    Map.entry("misuse", "You know that somebody breaks the rules"),
                    Map.entry("about-head", "It is about the headteacher"),
                    Map.entry("extremism", "You worry that somebody is drawn into extremism"),
                    Map.entry(
                            "emergency-phone", "You had to use your own telephone in an emergency"),
                    Map.entry(
                            "lost-data",
                            "Something with personal data is lost, stolen or sent astray"),
                    Map.entry(
                            "permission-pupil-contact",
                            "You want to contact pupils or parents another way"),
                    Map.entry("permission-camera", "You want to use your own camera or telephone"),
                    Map.entry("permission-share-image", "You want to share a picture of pupils"),
                    Map.entry("permission-off-site", "You want to take data or equipment off site"),
                    Map.entry("permission-ai", "You want to use an AI tool"));

    private EventWords() {}

    /// The event in words; its key where there are none.
    static String of(String event) {
        return WORDS.getOrDefault(event, event);
    }

    /// Whether there are words for it.
    static boolean isKnown(String event) {
        return WORDS.containsKey(event);
    }
}
