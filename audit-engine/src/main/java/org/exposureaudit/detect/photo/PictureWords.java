package org.exposureaudit.detect.photo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exposureaudit.detect.Detector;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The lists of `pictures.yaml`.
final class PictureWords {
    private static final String FILE = "pictures.yaml";
    private static final Map<String, List<String>> LISTS = read();

    private PictureWords() {}

    /// The list of this name.
    static List<String> of(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Detector.class.getResourceAsStream(FILE)) {
            return new YAMLMapper()
                    .readValue(
                            Objects.requireNonNull(in, FILE),
                            new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
