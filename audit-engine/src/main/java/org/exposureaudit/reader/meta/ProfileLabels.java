package org.exposureaudit.reader.meta;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exposureaudit.item.Detail.Field;

/// Says which field of a profile a row of a page holds: by its label in English, otherwise by what its value looks like.
public final class ProfileLabels {
    private static final List<Rule> RULES =
            List.of(
                    new Rule("mail", Field.EMAIL),
                    new Rule("phone", Field.PHONE),
                    new Rule("mobile", Field.PHONE),
                    new Rule("birth", Field.BIRTH_DATE),
                    new Rule("user name", Field.HANDLE),
                    new Rule("username", Field.HANDLE),
                    new Rule("screen name", Field.HANDLE),
                    new Rule("previous name", Field.OTHER_NAME),
                    new Rule("former name", Field.OTHER_NAME),
                    new Rule("other name", Field.OTHER_NAME),
                    new Rule("alternate name", Field.OTHER_NAME),
                    new Rule("pronunciation", Field.OTHER_NAME),
                    new Rule("employer", Field.WORK),
                    new Rule("position", Field.WORK),
                    new Rule("company", Field.WORK),
                    new Rule("job", Field.WORK),
                    new Rule("work", Field.WORK),
                    new Rule("school", Field.EDUCATION),
                    new Rule("education", Field.EDUCATION),
                    new Rule("college", Field.EDUCATION),
                    new Rule("universit", Field.EDUCATION),
                    new Rule("degree", Field.EDUCATION),
                    new Rule("concentration", Field.EDUCATION),
                    new Rule("graduat", Field.EDUCATION),
                    new Rule("address", Field.ADDRESS),
                    new Rule("street", Field.ADDRESS),
                    new Rule("post code", Field.ADDRESS),
                    new Rule("postcode", Field.ADDRESS),
                    new Rule("zip", Field.ADDRESS),
                    new Rule("city", Field.TOWN),
                    new Rule("town", Field.TOWN),
                    new Rule("lived", Field.TOWN),
                    new Rule("cities", Field.TOWN),
                    new Rule("relationship", Field.FAMILY),
                    new Rule("family", Field.FAMILY),
                    new Rule("partner", Field.FAMILY),
                    new Rule("children", Field.FAMILY),
                    new Rule("website", Field.WEBSITE),
                    new Rule("profile uri", Field.WEBSITE),
                    new Rule("bio", Field.ABOUT),
                    new Rule("about", Field.ABOUT),
                    new Rule("intro", Field.ABOUT),
                    new Rule("quote", Field.ABOUT),
                    new Rule("photo", Field.PICTURE),
                    new Rule("picture", Field.PICTURE),
                    new Rule("name", Field.NAME));
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()-]{6,20}");

    private ProfileLabels() {}

    private record Rule(String words, Field field) {}

    /// The field of a row.
    ///
    /// @param label the row's label
    /// @param heading the heading it stands under, such as `Work`
    /// @param value its value
    public static Field field(String label, String heading, String value) {
        Field own = byWords(label);
        Field group = byWords(heading);
        boolean partOf = group == Field.WORK || group == Field.EDUCATION || group == Field.FAMILY;
        if (partOf && (own == Field.OTHER || own == Field.NAME || own == Field.TOWN)) {
            return group;
        }
        return own == Field.OTHER ? byShape(value) : own;
    }

    private static Field byWords(String words) {
        String folded = words.toLowerCase(Locale.ROOT).replace('_', ' ');
        for (Rule rule : RULES) {
            if (folded.contains(rule.words())) {
                return rule.field();
            }
        }
        return Field.OTHER;
    }

    private static Field byShape(String value) {
        if (EMAIL.matcher(value).matches()) {
            return Field.EMAIL;
        }
        return PHONE.matcher(value).matches() ? Field.PHONE : Field.OTHER;
    }
}
