package org.exposureaudit.web.school;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Phase;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.session.told.You;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;

/// What users type of themselves: from the form, and back into it.
final class YouForm {
    private static final int MOST_ENTRIES = 200;
    private static final int LEAST_DIGITS = 7;
    private static final Pattern SEPARATORS = Pattern.compile("[\\n,;]+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private final Form form;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private YouForm(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /// What has to be put right before it can be saved.
    static Errors errors(Form form, LocalDate today) {
        YouForm filled = new YouForm(form, today);
        filled.check();
        return new Errors(filled.errors);
    }

    private void check() {
        if (form.text("name").isEmpty()) {
            wrong("name", "Enter your name. It tells what you wrote from what others wrote.");
        }
        if (isDateGiven() && !isPast(date())) {
            wrong(
                    "birth",
                    "Enter your date of birth as day, month and year, such as 17 5 1990, or leave it out.");
        }
        if (entries("phones").stream()
                .anyMatch(
                        phone -> NO_DIGIT.matcher(phone).replaceAll("").length() < LEAST_DIGITS)) {
            wrong("phones", "Enter each number in full, such as 07700 900142, one on a line.");
        }
        if (entries("emails").stream().anyMatch(email -> !EMAIL.matcher(email).matches())) {
            wrong("emails", "Enter each address in full, such as name@example.org, one on a line.");
        }
    }

    private void wrong(String field, String text) {
        errors.add(new FieldError(field, text));
    }

    /// What a form without errors says.
    static You you(Form form, LocalDate today) {
        return new YouForm(form, today).you();
    }

    private You you() {
        return new You(
                form.text("name"),
                form.text("known_as"),
                form.text("former_surname"),
                entries("handles").stream().map(YouForm::bare).toList(),
                date(),
                form.text("job"),
                Me.Role.of(form.text("role")).orElse(Me.Role.UNKNOWN),
                entries("phones"),
                entries("emails"),
                form.text("address"),
                Phase.of(form.text("phase")),
                entries("manages"),
                family(form.text("family")),
                entries("pupils_say"),
                form.has("also_parent"));
    }

    private static String bare(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    private List<String> entries(String field) {
        return Arrays.stream(SEPARATORS.split(form.text(field)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .limit(MOST_ENTRIES)
                .toList();
    }

    // A line is a name and, after a comma, what they are; or a sentence such as "my sons Tom and
    // Ben".
    private static List<Relative> family(String text) {
        List<Relative> family = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int comma = line.indexOf(',');
            if (comma > 0 && line.indexOf(',', comma + 1) < 0 && !line.contains(" and ")) {
                family.add(
                        new Relative(
                                line.substring(0, comma).strip(),
                                line.substring(comma + 1).strip().toLowerCase(Locale.UK)));
            } else {
                family.addAll(MeFile.relatives(line));
            }
        }
        return family.stream().limit(MOST_ENTRIES).toList();
    }

    private boolean isDateGiven() {
        return !(form.text("birth-day") + form.text("birth-month") + form.text("birth-year"))
                .isEmpty();
    }

    private boolean isPast(String date) {
        return !date.isEmpty() && LocalDate.parse(date).isBefore(today);
    }

    private String date() {
        try {
            return LocalDate.of(number("birth-year"), number("birth-month"), number("birth-day"))
                    .toString();
        } catch (DateTimeException | NumberFormatException _) {
            return "";
        }
    }

    private int number(String field) {
        return Integer.parseInt(form.text(field));
    }

    /// The form as it is filled in with what is known.
    static Form of(You you) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", you.name());
        fields.put("known_as", you.knownAs());
        fields.put("former_surname", you.formerSurname());
        fields.put("handles", String.join("\n", you.handles()));
        if (!you.dateOfBirth().isEmpty()) {
            LocalDate born = LocalDate.parse(you.dateOfBirth());
            fields.put("birth-day", String.valueOf(born.getDayOfMonth()));
            fields.put("birth-month", String.valueOf(born.getMonthValue()));
            fields.put("birth-year", String.valueOf(born.getYear()));
        }
        fields.put("job", you.job());
        fields.put("role", you.role() == Me.Role.UNKNOWN ? "" : you.role().label());
        fields.put("phones", String.join("\n", you.phones()));
        fields.put("emails", String.join("\n", you.emails()));
        fields.put("address", you.address());
        fields.put("phase", you.phase() == Phase.OTHER ? "" : you.phase().label());
        fields.put("manages", String.join("\n", you.manages()));
        fields.put("family", you.family().stream().map(YouForm::line).collect(lines()));
        fields.put("pupils_say", String.join("\n", you.pupilsSay()));
        if (you.alsoParent()) {
            fields.put("also_parent", "yes");
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        return Form.of(all);
    }

    private static java.util.stream.Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    private static String line(Relative relative) {
        return relative.relation().isEmpty()
                ? relative.name()
                : relative.name() + ", " + relative.relation();
    }
}
