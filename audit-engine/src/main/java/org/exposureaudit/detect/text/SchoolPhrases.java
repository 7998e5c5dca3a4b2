package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.exposureaudit.detect.text.Phrase.Sign;
import org.exposureaudit.school.Establishment;

/// Every phrase that points to a school: its names and how people shorten and misspell them, its pages, streets, classes and events.
final class SchoolPhrases {
    // Words that say it is a school; what is left of a name without these and the next is what sets
    // it apart.
    private static final Set<String> NOUNS =
            Set.of(
                    "school",
                    "schools",
                    "primary",
                    "junior",
                    "juniors",
                    "infant",
                    "infants",
                    "academy",
                    "nursery",
                    "preschool",
                    "grammar",
                    "high",
                    "secondary",
                    "college",
                    "federation");
    private static final Set<String> FILLERS =
            Set.of(
                    "the",
                    "community",
                    "ce",
                    "c",
                    "of",
                    "e",
                    "va",
                    "vc",
                    "rc",
                    "roman",
                    "catholic",
                    "church",
                    "england",
                    "controlled",
                    "aided",
                    "voluntary",
                    "foundation",
                    "and",
                    "&",
                    "comprehensive",
                    "trust",
                    "for",
                    "girls",
                    "boys");
    private static final int SHORTEST_TO_MISSPELL = 7;

    private final Establishment school;
    private final BiConsumer<String, Sign> out;

    private SchoolPhrases(Establishment school, BiConsumer<String, Sign> out) {
        this.school = school;
        this.out = out;
    }

    /// Hands on every phrase of a school with what sort of sign it is.
    static void of(Establishment school, BiConsumer<String, Sign> out) {
        SchoolPhrases phrases = new SchoolPhrases(school, out);
        phrases.names();
        phrases.pages();
        phrases.streets();
        phrases.ownWords();
    }

    /// Whether a phrase says by itself that it is a school.
    static boolean saysSchool(String phrase) {
        return Arrays.stream(words(phrase)).anyMatch(NOUNS::contains);
    }

    private void names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(school.name());
        names.add(beforeComma(school.name()));
        names.addAll(school.aliases());
        for (String name : List.copyOf(names)) {
            if (saysSchool(name)) {
                names.addAll(shortened(beforeComma(name)));
            }
        }
        names.forEach(this::name);
    }

    private void name(String name) {
        if (name.startsWith("#") || name.startsWith("@")) {
            out.accept(name, Sign.TAG);
            return;
        }
        Sign sign = saysSchool(name) ? Sign.NAME : Sign.ALIAS;
        for (String spelling : saint(name)) {
            out.accept(spelling, sign);
            Misspellings.of(spelling, SHORTEST_TO_MISSPELL)
                    .forEach(wrong -> out.accept(wrong, sign));
        }
    }

    // "Marsh Lane Community Primary School" is also "Marsh Lane Primary", "Marsh Lane School" and
    // "Marsh Lane Juniors" as the case may be.
    private static List<String> shortened(String name) {
        List<String> core = new ArrayList<>();
        List<String> nouns = new ArrayList<>();
        for (String word : name.split("[\\s,]+", -1)) {
            String folded = word.toLowerCase(Locale.ROOT);
            if (NOUNS.contains(folded)) {
                nouns.add(word);
            } else if (!FILLERS.contains(folded)) {
                core.add(word);
            }
        }
        if (core.isEmpty()) {
            return List.of();
        }
        String proper = String.join(" ", core);
        List<String> all = new ArrayList<>();
        nouns.forEach(noun -> all.add(proper + " " + noun));
        all.add(proper + " " + String.join(" ", nouns));
        all.add(proper + " School");
        if (nouns.stream().anyMatch(noun -> noun.toLowerCase(Locale.ROOT).startsWith("junior"))) {
            all.add(proper + " Juniors");
        }
        if (nouns.stream().anyMatch(noun -> noun.toLowerCase(Locale.ROOT).startsWith("infant"))) {
            all.add(proper + " Infants");
        }
        return all;
    }

    private static List<String> saint(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("st ") || lower.startsWith("st. ")) {
            return List.of(name, "Saint " + name.substring(name.indexOf(' ') + 1));
        }
        return lower.startsWith("saint ")
                ? List.of(name, "St " + name.substring(6))
                : List.of(name);
    }

    private void pages() {
        school.social().values().forEach(page -> out.accept(page, Sign.TAG));
        school.domains().forEach(domain -> out.accept(domain, Sign.DOMAIN));
    }

    private void streets() {
        if (!school.postcode().isBlank()) {
            out.accept(school.postcode(), Sign.STREET);
        }
        String first = school.address().split("[,\\n]", -1)[0].strip();
        String street = first.replaceFirst("^\\d+[a-zA-Z]?\\s+", "");
        if (street.contains(" ")) {
            Streets.spellings(street).forEach(spelling -> out.accept(spelling, Sign.STREET));
        }
    }

    private void ownWords() {
        school.classes().keySet().forEach(name -> out.accept(name, Sign.CLASS));
        school.houses().forEach(name -> out.accept(name, Sign.HOUSE));
        school.events().forEach(name -> out.accept(name, Sign.EVENT));
        school.uniform().forEach(words -> out.accept(words, Sign.BADGE));
        if (!school.headteacher().isBlank()) {
            out.accept(school.headteacher(), Sign.HEAD);
        }
    }

    private static String beforeComma(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma).strip();
    }

    private static String[] words(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&]+", -1);
    }
}
