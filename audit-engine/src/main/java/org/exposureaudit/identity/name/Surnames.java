package org.exposureaudit.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.school.NameText;

/// The forms one surname takes: spellings, the forms for the other sex, with and without particles. All results are folded, without
/// blanks.
public final class Surnames {
    private static final Map<String, List<List<String>>> SPELLINGS = spellings();
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der",
                    "den", "la", "le", "el", "al", "bin", "binti", "bint", "ibn", "ap", "ab", "ben",
                    "ter", "ten", "ud");
    private static final Set<String> IRISH =
            Set.of("o", "ni", "nic", "ui", "mac", "mc", "mhic", "mag");
    private static final Pattern MAC = Pattern.compile("^mac(?=[a-z]{4})");
    private static final Pattern LENITABLE = Pattern.compile("^([bcdfgmpst])(?!h)");
    private static final Pattern LENITED = Pattern.compile("^([bcdfgmpst])h");
    private static final Pattern NOUN_FOR_OVA = Pattern.compile("(?:[aei]k|[euo]c|uk|ach|och)$");

    // Endings for the two sexes; where one is on the list, the other is meant as well. The last
    // forms are English ones.
    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("ski", "ska", "sky", "skyi", "skiy", "skyy", "skaya", "skaia"),
                    List.of("cki", "cka", "tsky", "tska"),
                    List.of("dzki", "dzka"),
                    List.of("ov", "ova", "off"),
                    List.of("ev", "eva", "eff"),
                    List.of("ny", "na"),
                    List.of("poulos", "poulou"),
                    List.of("idis", "idou"),
                    List.of("akis", "aki"),
                    List.of("ins", "ina"),
                    List.of("as", "iene", "aite"),
                    List.of("is", "iene", "yte"),
                    List.of("us", "iene", "ute"),
                    List.of("ko", "kova"));
    private static final int SHORTEST_PAIRED = 6;

    private Surnames() {}

    /// Whether a folded surname is a name people have, so that it is nobody's slip for another.
    public static boolean knows(String surname) {
        return hasSpellings(surname) || Frequency.knowsSurname(surname);
    }

    /// Whether a folded surname stands in the table of spellings.
    static boolean hasSpellings(String surname) {
        return SPELLINGS.containsKey(surname);
    }

    /// A surname folded and joined, with `mac` as `mc`.
    public static String join(String surname) {
        return MAC.matcher(NameText.fold(surname).replace(" ", "")).replaceFirst("mc");
    }

    /// The ways to write a surname that letter rules cannot tell.
    static Set<String> spellingsOf(String surname) {
        Set<String> all = new LinkedHashSet<>();
        for (List<String> row : SPELLINGS.getOrDefault(surname, List.of())) {
            row.forEach(spelling -> all.add(spelling.replace(" ", "")));
        }
        all.remove(surname);
        return all;
    }

    /// The forms for the other sex, the Irish and English forms, and the name without its particles.
    static Set<String> formsOf(String surname) {
        List<String> words = NameText.words(surname);
        String joined = join(surname);
        Set<String> forms = new LinkedHashSet<>();
        if (words.size() > 1 && PARTICLES.contains(words.getFirst())) {
            forms.add(words.getLast());
        }
        if (words.size() > 1 && IRISH.contains(words.getFirst())) {
            irish(words, forms);
        }
        if (surname.length() > 2
                && "Oo".indexOf(surname.charAt(0)) >= 0
                && "'’‘".indexOf(surname.charAt(1)) >= 0) {
            forms.add(joined.substring(1));
        }
        paired(joined, forms);
        forms.remove(joined);
        return forms;
    }

    /// The names a double surname is made of, without particles; one alone for a single surname.
    static List<String> halvesOf(String surname) {
        List<String> words = NameText.words(surname);
        if (words.isEmpty() || IRISH.contains(words.getFirst())) {
            return List.of();
        }
        return words.stream()
                .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
                .map(Surnames::join)
                .toList();
    }

    private static void irish(List<String> words, Set<String> forms) {
        String name = String.join("", words.subList(1, words.size()));
        String bare = LENITED.matcher(name).replaceFirst("$1");
        boolean son = Set.of("mac", "mc", "mhic", "nic", "mag").contains(words.getFirst());
        String lenited = LENITABLE.matcher(bare).replaceFirst("$1h");
        for (String stem : List.of(name, bare, lenited)) {
            forms.add(stem);
            forms.add((son ? "mc" : "o") + stem);
            forms.add((son ? "nic" : "ni") + stem);
        }
    }

    private static void paired(String surname, Set<String> forms) {
        for (List<String> endings : PAIRS) {
            for (String ending : endings) {
                if (surname.endsWith(ending) && surname.length() >= SHORTEST_PAIRED) {
                    String stem = surname.substring(0, surname.length() - ending.length());
                    endings.forEach(other -> forms.add(stem + other));
                }
            }
        }
        if (NOUN_FOR_OVA.matcher(surname).find()) {
            forms.add(surname + "ova");
            forms.add(surname.replaceFirst("[ea]([kc])$", "$1ova"));
        } else if (surname.endsWith("ova") && surname.length() >= SHORTEST_PAIRED) {
            forms.add(surname.substring(0, surname.length() - 3));
        }
    }

    private static Map<String, List<List<String>>> spellings() {
        Map<String, List<List<String>>> all = new HashMap<>();
        for (List<List<String>> row : Tables.read("surnames.tsv")) {
            for (String spelling : row.getFirst()) {
                all.computeIfAbsent(spelling.replace(" ", ""), _ -> new ArrayList<>(1))
                        .add(row.getFirst());
            }
        }
        return all;
    }
}
