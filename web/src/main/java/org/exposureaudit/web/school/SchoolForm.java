package org.exposureaudit.web.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.exposureaudit.school.Phase;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;

/// A school as typed: from the form, and back into it.
final class SchoolForm {
    private static final int MOST_ENTRIES = 100;
    private static final Pattern SEPARATORS = Pattern.compile("[\\n,;]+");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}");

    private SchoolForm() {}

    /// What has to be put right before it can be saved.
    static Errors errors(Form form) {
        List<FieldError> errors = new ArrayList<>();
        if (form.text("name").isEmpty()) {
            errors.add(
                    new FieldError(
                            "name", "Enter the name of your school, or go on without a school."));
        }
        String postcode = form.text("postcode");
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches()) {
            errors.add(
                    new FieldError(
                            "postcode",
                            "Enter a whole postcode, such as HY4 2QN, or leave it out."));
        }
        return new Errors(errors);
    }

    /// What a form without errors says.
    static SchoolChoice school(Form form) {
        return new SchoolChoice(
                form.text("name"),
                entries(form.text("aliases")),
                form.text("address"),
                form.text("postcode"),
                form.text("headteacher"),
                entries(form.text("domains")),
                Phase.of(form.text("phase")),
                List.of());
    }

    private static List<String> entries(String text) {
        return Arrays.stream(SEPARATORS.split(text))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .limit(MOST_ENTRIES)
                .toList();
    }

    /// The form as it is filled in with what is known.
    static Form of(SchoolChoice school) {
        return Form.of(
                Map.of(
                        "name", List.of(school.name()),
                        "aliases", List.of(String.join("\n", school.aliases())),
                        "address", List.of(school.address()),
                        "postcode", List.of(school.postcode()),
                        "headteacher", List.of(school.headteacher()),
                        "domains", List.of(String.join("\n", school.domains())),
                        "phase",
                                List.of(
                                        school.phase() == Phase.OTHER
                                                ? ""
                                                : school.phase().label())));
    }
}
