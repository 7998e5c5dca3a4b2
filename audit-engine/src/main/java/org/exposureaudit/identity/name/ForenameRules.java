package org.exposureaudit.identity.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Forms of forenames that follow from how names are made in a language, so that no table need list each.
final class ForenameRules {
    // First parts of Yoruba and Igbo names, which everyday life leaves out.
    private static final Pattern PREFIXED =
            Pattern.compile(
                    "(?:oluwa|olu|ola|ade|ayo|omo|ife|temi|mo|olo|fola|adu|oye|ibi|chukwu|chi|uzo|onyi|nwa|nne|ugo|oghene)"
                            + "([a-z]{4,})");
    private static final Pattern GOD = Pattern.compile("(?:oluwa|olu)([a-z]{3,})");
    private static final Pattern SERVANT =
            Pattern.compile("(?:abdul|abdel|abdal|abdi|cabdi|cabdul)([a-z]{4,})");
    private static final Pattern BENGALI_END = Pattern.compile("([a-z]{4,})u[lr]");

    private ForenameRules() {}

    /// Other forms of a folded forename, with how each agrees.
    static Map<String, ForenameFit> formsOf(String forename) {
        Map<String, ForenameFit> forms = new LinkedHashMap<>();
        exchanged(GOD.matcher(forename), List.of("oluwa", "olu"), forms);
        exchanged(SERVANT.matcher(forename), List.of("abdul", "abdel", "abdi"), forms);
        Matcher prefixed = PREFIXED.matcher(forename);
        Matcher ended = BENGALI_END.matcher(forename);
        if (prefixed.matches()) {
            String name = prefixed.group(1);
            forms.putIfAbsent(name, ForenameFit.SHORT);
            Forenames.table().formsOfPreferred(name).forEach(forms::putIfAbsent);
        } else if (ended.matches()) {
            forms.putIfAbsent(ended.group(1), ForenameFit.SHORT);
        }
        forms.remove(forename);
        return forms;
    }

    // Oluseyi and Oluwaseyi are one name, and so are Abdulaziz and Abdiaziz.
    private static void exchanged(
            Matcher name, List<String> beginnings, Map<String, ForenameFit> forms) {
        if (name.matches()) {
            beginnings.forEach(start -> forms.put(start + name.group(1), ForenameFit.SPELLING));
        }
    }
}
