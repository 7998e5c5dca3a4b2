package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;

/// Tells which roster names in a text are told as a pupil's: a full name, a forename with an initial, or "the Larch boy".
public final class PupilNames {
    private static final Pattern CHILD_AFTER =
            Pattern.compile(
                    "^(?:'s|’s)? (?:boys?|girls?|family|kids?|child|children|twins?|lads?|lass|brothers?|sisters?|siblings|house)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern THE_BEFORE =
            Pattern.compile("\\b(?:the|them|those) $", Pattern.CASE_INSENSITIVE);
    // Forenames that are also words; in small letters they are taken for the word.
    private static final Set<String> WORDS =
            Set.of(
                    "grace",
                    "hope",
                    "faith",
                    "joy",
                    "rose",
                    "lily",
                    "daisy",
                    "poppy",
                    "ivy",
                    "holly",
                    "hazel",
                    "willow",
                    "rowan",
                    "ash",
                    "may",
                    "june",
                    "april",
                    "summer",
                    "autumn",
                    "dawn",
                    "eve",
                    "will",
                    "mark",
                    "rob",
                    "bill",
                    "jack",
                    "art",
                    "ray",
                    "max",
                    "dean",
                    "miles",
                    "drew",
                    "chase",
                    "hunter",
                    "mason",
                    "carter",
                    "taylor",
                    "cooper",
                    "parker",
                    "bailey",
                    "river",
                    "robin",
                    "jay",
                    "sky",
                    "skye",
                    "star",
                    "angel",
                    "honey",
                    "amber",
                    "ruby",
                    "jade",
                    "pearl",
                    "crystal",
                    "scarlett",
                    "violet",
                    "olive",
                    "heather",
                    "bella",
                    "harmony",
                    "melody",
                    "harry",
                    "frank",
                    "grant",
                    "rich",
                    "guy",
                    "pat",
                    "sonny",
                    "reed",
                    "blue",
                    "noble",
                    "king",
                    "prince",
                    "duke",
                    "earl",
                    "christian",
                    "teddy",
                    "bear",
                    "wren",
                    "fern",
                    "tam",
                    "kit",
                    "ted",
                    "ben",
                    "obi");
    private static final Set<String> COMMON = Set.copyOf(WordList.COMMON_FORENAMES.words());
    private static final int BEFORE = 8;

    private PupilNames() {}

    /// The names that can hardly be anybody else's.
    public static List<Hit<Name>> in(List<Hit<Name>> names, String text) {
        List<Hit<Name>> found = new ArrayList<>(0);
        for (Hit<Name> name : names) {
            Person person = name.meaning().person();
            if (person.isChild() && isTold(name, text)) {
                found.add(name);
            }
        }
        return found;
    }

    /// The forenames of pupils; anybody may be called so.
    public static List<Hit<Name>> forenames(List<Hit<Name>> names, String text) {
        List<Hit<Name>> found = new ArrayList<>(0);
        for (Hit<Name> name : names) {
            if (name.meaning().form() == Form.FORENAME
                    && name.meaning().person().isChild()
                    && !isWord(text.substring(name.start(), name.end()))) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isTold(Hit<Name> name, String text) {
        return switch (name.meaning().form()) {
            case FULL, HANDLE -> true;
            case INITIALLED -> Character.isUpperCase(text.charAt(name.end() - 1));
            case SURNAME -> isFamily(name, text);
            case FORENAME -> false;
        };
    }

    private static boolean isFamily(Hit<Name> name, String text) {
        return (isPlural(name, text) && hasTheBefore(name, text))
                || (name.end() < text.length()
                        && CHILD_AFTER.matcher(text).region(name.end(), text.length()).find());
    }

    private static boolean isPlural(Hit<Name> name, String text) {
        return Character.toLowerCase(text.charAt(name.end() - 1)) == 's'
                && !name.meaning().person().surname().toLowerCase(Locale.ROOT).endsWith("s");
    }

    private static boolean hasTheBefore(Hit<Name> name, String text) {
        String before = text.substring(Math.max(0, name.start() - BEFORE), name.start());
        return THE_BEFORE.matcher(before).find();
    }

    /// Whether a forename is so common that it says little alone.
    public static boolean isCommon(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return COMMON.contains(lower) || COMMON.contains(withoutS(lower));
    }

    private static boolean isWord(String written) {
        return Character.isLowerCase(written.charAt(0))
                && written.equals(written.toLowerCase(Locale.ROOT))
                && (WORDS.contains(written) || WORDS.contains(withoutS(written)));
    }

    private static String withoutS(String written) {
        return written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
    }
}
