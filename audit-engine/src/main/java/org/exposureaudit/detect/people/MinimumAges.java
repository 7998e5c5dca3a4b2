package org.exposureaudit.detect.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.school.Age;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// From which age platforms let people have an account, and what that says of a child who seems to have one.
final class MinimumAges {
    private static final Map<String, Integer> SHIPPED = read();

    private MinimumAges() {}

    private static Map<String, Integer> read() {
        try (InputStream in =
                Objects.requireNonNull(Detector.class.getResourceAsStream("minimum-ages.yaml"))) {
            return new YAMLMapper().readValue(in, new TypeReference<Map<String, Integer>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sentence for or against the account being this child's; empty for anybody old enough, or where no age is known or asked.
    static Optional<String> evidence(String platform, Age age) {
        Integer least = SHIPPED.get(platform.toLowerCase(Locale.ROOT));
        if (least == null || age.atMost() >= least) {
            return Optional.empty();
        }
        return Optional.of(
                "This platform asks for an age of "
                        + least
                        + ", and the school's list says "
                        + age.text()
                        + ": it might be somebody else, an account a parent keeps, or a child below the age.");
    }
}
