package org.exposureaudit.detect.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.WordList;

/// Finds passwords, PINs and door codes. The marks cover the secret itself, so that a report can hide it.
public final class CredentialsDetector implements Detector {
    private static final String BETWEEN =
            "\\s*(?:[:=]|\\bis\\b|'s\\b|’s\\b|\\bfor (?:the |my |our )?[\\p{L} -]{1,24}? (?:is|:)|\\bto (?:the |my |our )?[\\p{L} -]{1,24}? (?:is|:))?[\\s:\"'“]*";
    private static final Pattern SECRET = Pattern.compile(BETWEEN + "([^\\s\"'”,;]{4,64})");
    private static final Pattern CODE =
            Pattern.compile(
                    BETWEEN
                            + "(?:code )?(?:is |: ?)?([A-Za-z]?\\d{3,8}[A-Za-z#*]?)(?![\\d%]|[./:-]\\d)");
    private static final Set<String> NOT_SECRET =
            Set.of(
                    "password",
                    "password1",
                    "incorrect",
                    "changed",
                    "change",
                    "reset",
                    "wrong",
                    "again",
                    "working",
                    "expired",
                    "protected",
                    "manager",
                    "policy",
                    "forgotten",
                    "something",
                    "nothing",
                    "still",
                    "always");

    /// A secret and what sort it is.
    private record Secret(Mark mark, boolean door) {}

    @Override
    public String name() {
        return "disclosure.credentials";
    }

    @Override
    public void look(Passage passage, Observations out) {
        find(passage).ifPresent(secret -> out.add(seen(passage, secret)));
    }

    private static Optional<Secret> find(Passage passage) {
        for (Mark word : passage.words(WordList.DOOR_CODE)) {
            Optional<Mark> code = after(CODE, passage.text(), word.end());
            if (code.isPresent()) {
                return Optional.of(new Secret(code.get(), true));
            }
        }
        for (Mark word : passage.words(WordList.PASSWORD)) {
            Optional<Mark> secret =
                    isPin(passage.text(), word)
                            ? after(CODE, passage.text(), word.end())
                            : after(SECRET, passage.text(), word.end())
                                    .filter(mark -> isSecret(passage.text(), mark, word));
            if (secret.isPresent()) {
                return Optional.of(new Secret(secret.get(), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> after(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt()
                ? Optional.of(new Mark(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }

    private static boolean isPin(String text, Mark word) {
        return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT).startsWith("pin");
    }

    // A word with a digit, or mixed capitals, or one that follows a colon or "is" and is no
    // everyday word.
    private static boolean isSecret(String text, Mark mark, Mark word) {
        String secret = text.substring(mark.start(), mark.end()).replaceAll("[.!?)]+$", "");
        if (NOT_SECRET.contains(secret.toLowerCase(Locale.ROOT)) || secret.length() < 4) {
            return false;
        }
        boolean digit = secret.chars().anyMatch(Character::isDigit);
        boolean letter = secret.chars().anyMatch(Character::isLetter);
        boolean inner =
                secret.chars().skip(1).anyMatch(Character::isUpperCase)
                        && secret.chars().anyMatch(Character::isLowerCase);
        boolean colon = text.substring(word.end(), mark.start()).matches("\\s*[:=]\\s*[\"'“]?");
        return letter
                && (digit || inner || colon)
                && !secret.contains("//")
                && !secret.contains("@");
    }

    private static ObservationBuilder seen(Passage passage, Secret secret) {
        String opens = opens(passage, secret);
        return Observation.of(passage.item(), Confidence.LIKELY)
                .group("credentials", opens)
                .mark(secret.mark())
                .says("author", passage.authorLabel())
                .says("opens", opens)
                .says("audience", passage.audience())
                .category("personal-data")
                .because(
                        secret.door()
                                ? "A code for a door, gate or alarm seems to stand here."
                                : "A password or PIN seems to stand here.")
                .because("If it is still in use, change it: whoever reads this could use it.");
    }

    private static String opens(Passage passage, Secret secret) {
        if (passage.has(WordList.PUPIL_SYSTEMS)) {
            return "pupil-data";
        }
        List<Mark> school = passage.words(WordList.STAFF_OR_SCHOOL, WordList.SCHOOL_MATTERS);
        if (passage.mention().isPresent() || !school.isEmpty()) {
            return "school";
        }
        return secret.door() ? "unknown" : "personal";
    }
}
