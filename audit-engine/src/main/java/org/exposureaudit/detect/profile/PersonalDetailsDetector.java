package org.exposureaudit.detect.profile;

import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Detail.Setting;
import org.exposureaudit.item.Kind;

/// Finds profile fields, and settings for them, by which people beyond the user's friends might learn a birth date, address or number.
public final class PersonalDetailsDetector implements Detector {
    @Override
    public String name() {
        return "privacy.personal-details";
    }

    @Override
    public void look(Passage passage, Observations out) {
        Audience audience = passage.item().audience();
        boolean hidden = audience == Audience.PRIVATE || audience == Audience.ONLY_ME;
        if (hidden || passage.item().kind() == Kind.POST) {
            return;
        }
        detail(passage).ifPresent(detail -> out.add(seen(passage, detail)));
    }

    private static Optional<String> detail(Passage passage) {
        return switch (passage.item().detail()) {
            case ProfileField field when !passage.text().isBlank() -> ofField(field.field());
            case Setting setting
                    when setting.meaning() == Meaning.DETAILS_AUDIENCE
                            && passage.item().audience() == Audience.PUBLIC ->
                    ofName(setting.name());
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofField(Field field) {
        return switch (field) {
            case BIRTH_DATE -> Optional.of("birth-date");
            case ADDRESS -> Optional.of("address");
            case PHONE -> Optional.of("phone");
            case EMAIL -> Optional.of("email");
            case FAMILY -> Optional.of("family");
            case NAME, HANDLE, OTHER_NAME, WORK, EDUCATION, TOWN, WEBSITE, ABOUT, PICTURE, OTHER ->
                    Optional.empty();
        };
    }

    private static Optional<String> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("birth")) {
            return Optional.of("birth-date");
        }
        if (lower.contains("phone") || lower.contains("mobile")) {
            return Optional.of("phone");
        }
        if (lower.contains("mail")) {
            return Optional.of("email");
        }
        return lower.contains("address") ? Optional.of("address") : Optional.empty();
    }

    private static ObservationBuilder seen(Passage passage, String detail) {
        boolean known = passage.item().audience() != Audience.UNKNOWN;
        return Observation.of(passage.item(), known ? Confidence.LIKELY : Confidence.POSSIBLE)
                .group("details", passage.item().platform(), detail)
                .says("detail", detail)
                .says("audience", passage.audience())
                .category("personal-data")
                .because("It stands in your profile or its settings.")
                .because(
                        known
                                ? "The export says who can see it."
                                : "The export does not say who can see it; have a look at your profile as a stranger would.");
    }
}
