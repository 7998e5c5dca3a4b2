package org.exposureaudit.detect.signal;

import java.util.Set;
import org.exposureaudit.identity.name.Forenames;
import org.exposureaudit.identity.name.Surnames;
import org.exposureaudit.school.NameText;

/// Tells words that stand in a text as part of somebody's name: what else they mean elsewhere is nobody's fault.
final class WrittenNames {
    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "der", "den", "da", "dos", "di", "al", "bin", "le", "la");

    private static final Set<String> TITLES =
            Set.of("Mr", "Mrs", "Miss", "Ms", "Mx", "Dr", "Sir", "Madam");

    private WrittenNames() {}

    /// Whether a capitalised word has a title before it, has a capitalised neighbour with which it makes a name, or is a name with a
    /// capital amid a sentence. At the start of a text, where every word has a capital, it must be a name itself.
    static boolean isPart(String text, int start, int end) {
        if (!isCapitalised(text.substring(start, end))) {
            return false;
        }
        String before = before(text, start);
        if (TITLES.contains(before)) {
            return true;
        }
        if (PARTICLES.contains(before)) {
            return isCapitalised(before(text, start - before.length() - 1));
        }
        String after = after(text, end);
        boolean known = isName(text.substring(start, end));
        boolean amid = !before.isEmpty() && Character.isLowerCase(before.charAt(0));
        return (known && amid)
                || (isCapitalised(before) && (known || isName(before)))
                || (isCapitalised(after) && known);
    }

    private static String before(String text, int start) {
        if (start < 2 || !isJoint(text.charAt(start - 1))) {
            return "";
        }
        int from = start - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, start - 1);
    }

    private static String after(String text, int end) {
        if (end >= text.length() || !isJoint(text.charAt(end))) {
            return "";
        }
        int to = end + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(end + 1, to);
    }

    private static boolean isJoint(char c) {
        return c == ' ' || c == '-';
    }

    // HARRY is shouted and no sign of a name.
    private static boolean isCapitalised(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isName(String word) {
        String folded = NameText.fold(word);
        return Forenames.table().knows(folded) || Surnames.knows(folded);
    }
}
