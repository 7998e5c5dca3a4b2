package org.exposureaudit.identity.name;

import java.util.regex.Pattern;

/// Whether two spellings may be of one name: letters that stand for the same sound, long vowels written double, silent ends.
///
/// Strict on purpose: one different consonant or one different full vowel makes another name, as between Mostyn and Moston.
public final class Spelling {
    private static final Pattern SILENT_C = Pattern.compile("c(?!h)");
    private static final Pattern INNER_AI = Pattern.compile("[ea][iy](?=.)|a[iy]");
    private static final Pattern LAST_I = Pattern.compile("(?<=.)(?:ey|ie)$");
    private static final Pattern HARD_C = Pattern.compile("c(?![ehiy])");
    private static final Pattern BREATH = Pattern.compile("(?<=[kbgdj])h|(?<=[aeiou])h$");
    private static final Pattern SILENT_E =
            Pattern.compile("(?:(?<=[aeiou][^aeiou]{0,3}[^aeioul])|(?<=ol))e$");
    private static final Pattern FIRST_J = Pattern.compile("^y(?=[aeou][a-z]{3})");
    private static final Pattern FRENCH_O = Pattern.compile("eaux?$");
    private static final int LONG = 10;
    private static final double TURNED = 0.4;
    private static final double LOST_VOWEL = 0.5;
    private static final double NO = 1;
    private static final double ALIKE = 0.2;
    private static final double ALMOST_NONE = 0.15;

    private Spelling() {}

    /// Whether two folded names may be spellings of one.
    public static boolean agree(String one, String other) {
        // Most pairs begin differently, and sounds cost.
        if (one.isEmpty() || other.isEmpty() || !mayBeginAlike(one.charAt(0), other.charAt(0))) {
            return false;
        }
        String a = sound(one);
        String b = sound(other);
        int length = Math.min(a.length(), b.length());
        return length >= 3
                && Math.abs(a.length() - b.length()) <= 2
                && swap(a.charAt(0), b.charAt(0)) <= ALIKE
                && distance(a, b) <= limit(length);
    }

    /// Whether two folded names sound the same.
    static boolean soundAlike(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && mayBeginAlike(one.charAt(0), other.charAt(0))
                && sound(one).equals(sound(other));
    }

    /// A key that two spellings of one name share: what names are looked up by.
    public static String skeleton(String name) {
        String sound = sound(name);
        StringBuilder bones = new StringBuilder(sound.length());
        char last = 0;
        for (int i = 0; i < sound.length(); i++) {
            char c = bone(sound.charAt(i));
            if (c != 0 && c != last) {
                bones.append(c);
            }
            last = c == 0 ? last : c;
        }
        return bones.isEmpty() ? sound : bones.toString();
    }

    /// The name as it sounds, in letters of our own.
    static String sound(String name) {
        // Somali spelling writes a silent c, an x for h, and long vowels double.
        String text =
                isSomali(name) ? SILENT_C.matcher(name).replaceAll("").replace('x', 'h') : name;
        text = text.startsWith("y") ? FIRST_J.matcher(text).replaceFirst("j") : text;
        text = text.contains("eau") ? FRENCH_O.matcher(text).replaceFirst("o") : text;
        text = text.replace("swam", "sam");
        text = text.replace("oa", "o").replace("dj", "j").replace("tz", "ts");
        text = text.replace("ee", "i").replace("oo", "u").replace("ou", "u").replace("ow", "u");
        if (text.indexOf('i') >= 0 || text.indexOf('y') >= 0) {
            text = LAST_I.matcher(INNER_AI.matcher(text).replaceAll("ai")).replaceAll("i");
        }
        text = text.replace('y', 'i').replace("ph", "f").replace("ck", "k");
        text = text.replace("qu", "k").replace("qv", "k").replace('q', 'k');
        text = text.indexOf('c') >= 0 ? HARD_C.matcher(text).replaceAll("k") : text;
        return silenced(single(text.replace("x", "ks")));
    }

    private static boolean isSomali(String name) {
        return name.contains("aa") || name.contains("ii") || name.contains("uu");
    }

    private static String silenced(String text) {
        String heard = text.indexOf('h') >= 0 ? BREATH.matcher(text).replaceAll("") : text;
        return heard.endsWith("e") ? SILENT_E.matcher(heard).replaceAll("") : heard;
    }

    // Every letter once where it stands several times in a row.
    private static String single(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean mayBeginAlike(char one, char other) {
        char a = beginning(one);
        char b = beginning(other);
        return a == b || a == 0 || b == 0;
    }

    // What a first letter may come to sound like; 0 for one that may fall silent.
    private static char beginning(char c) {
        return switch (c) {
            case 'c', 'x' -> 0;
            case 'j', 'y' -> 0;
            case 'a', 'e', 'i', 'o', 'u' -> 'a';
            case 'p', 'f', 'v', 'w' -> 'f';
            case 'k', 'q' -> 'k';
            case 's', 'z' -> 's';
            default -> c;
        };
    }

    private static double limit(int length) {
        if (length <= 4) {
            return 0.25;
        }
        return length < 8 ? 0.4 : length < LONG ? 0.5 : 0.65;
    }

    private static char bone(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'h', 'w' -> 0;
            case 'v' -> 'f';
            case 'z' -> 's';
            case 'm' -> 'n';
            default -> c;
        };
    }

    private static double distance(String a, String b) {
        boolean longNames = Math.min(a.length(), b.length()) >= LONG;
        double[] before = new double[b.length() + 1];
        double[] above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + gap(b, j - 1, longNames);
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            row[0] = above[0] + gap(a, i - 1, longNames);
            for (int j = 1; j <= b.length(); j++) {
                double best = above[j - 1] + swapAt(a, i - 1, b, j - 1);
                best = Math.min(best, above[j] + gap(a, i - 1, longNames));
                best = Math.min(best, row[j - 1] + gap(b, j - 1, longNames));
                if (i > 1 && j > 1 && isTurned(a, i - 1, b, j - 1)) {
                    best = Math.min(best, before[j - 2] + TURNED);
                }
                row[j] = best;
            }
            before = above;
            above = row;
        }
        return above[b.length()];
    }

    // Two vowels in the other order: Leigh and Liegh.
    private static boolean isTurned(String a, int i, String b, int j) {
        return isVowel(a.charAt(i))
                && isVowel(a.charAt(i - 1))
                && a.charAt(i) == b.charAt(j - 1)
                && a.charAt(i - 1) == b.charAt(j);
    }

    // A last vowel tells names apart: Amelie and Amelia, Luca and Luce.
    private static double swapAt(String a, int i, String b, int j) {
        if (i > 0 && j > 0 && (isSoftened(a, i, b, j) || isSoftened(b, j, a, i))) {
            return ALIKE;
        }
        boolean last = i == a.length() - 1 && j == b.length() - 1;
        double cost = swap(a.charAt(i), b.charAt(j));
        if (last && cost > 0 && isVowel(a.charAt(i))) {
            return NO;
        }
        boolean nasal =
                last && a.length() >= 8 && bone(a.charAt(i)) == 'n' && bone(b.charAt(j)) == 'n';
        return nasal ? Math.min(cost, 0.4) : cost;
    }

    // Tamil th is also written d.
    private static boolean isSoftened(String a, int i, String b, int j) {
        return a.charAt(i) == 't' && a.startsWith("th", i) && b.charAt(j) == 'd';
    }

    private static double swap(char a, char b) {
        if (a == b) {
            return 0;
        }
        String pair = a < b ? "" + a + b : "" + b + a;
        return switch (pair) {
            case "ou", "vw", "fv", "ei", "sz" -> 0.2;
            case "ae" -> 0.3;
            case "gh" -> 0.35;
            default -> NO;
        };
    }

    // In a long name an inner vowel may be lost.
    private static double gap(String text, int at, boolean inLongName) {
        char c = text.charAt(at);
        if (c == 'h' && at > 0) {
            return ALMOST_NONE;
        }
        boolean inner = at > 0 && at < text.length() - 1;
        return inLongName && inner && isVowel(c) ? LOST_VOWEL : NO;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
