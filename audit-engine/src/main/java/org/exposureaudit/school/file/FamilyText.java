package org.exposureaudit.school.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.school.Me.Relative;

/// Relatives out of one sentence, such as "wife Ann, sons Tom and Ben (both at another school)".
final class FamilyText {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+|[,;&.]");
    private static final Map<String, String> PLURALS =
            Map.of(
                    "children", "child",
                    "twins", "child",
                    "wives", "wife",
                    "nephews", "nephew",
                    "nieces", "niece",
                    "cousins", "cousin");
    private static final Pattern RELATION =
            Pattern.compile(
                    "(?:(?:step|half|foster|ex|great|god|grand|twin)-?)*(?:wife|husband|spouse|partner|fianc[eé]e?|boyfriend"
                            + "|girlfriend|son|daughter|child|kid|brother|sister|sibling|mother|mum|mam|father|dad|parent|nan|gran"
                            + "|grandma|grandad|aunt|auntie|uncle|nephew|niece|cousin|toddler|baby)(?:-in-law)?");

    private final List<Relative> relatives = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private String relation = "";

    private FamilyText() {}

    /// The relatives a sentence names, each with the relation that stood before.
    static List<Relative> parse(String sentence) {
        FamilyText text = new FamilyText();
        Matcher words = WORD.matcher(IN_BRACKETS.matcher(sentence).replaceAll(","));
        while (words.find()) {
            text.word(words.group());
        }
        text.endName();
        return text.relatives;
    }

    private void word(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        String one = PLURALS.getOrDefault(plain, plain.replaceFirst("(?<=[a-z]{2})s$", ""));
        if (RELATION.matcher(one).matches()) {
            endName();
            relation = one;
        } else if (Character.isUpperCase(word.codePointAt(0))) {
            name.append(name.isEmpty() ? "" : " ").append(word);
        } else {
            endName();
        }
    }

    private void endName() {
        if (!name.isEmpty()) {
            relatives.add(new Relative(name.toString(), relation));
            name.setLength(0);
        }
    }
}
