package org.exposureaudit.detect.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The lists of words the tool comes with, from one file.
final class Lexicon {
    private static final String FILE = "words.yaml";
    private static final Map<String, List<String>> SHIPPED = read();

    private Lexicon() {}

    /// The words of a list.
    static List<String> words(WordList list) {
        List<String> words = SHIPPED.get(list.label());
        if (words == null) {
            throw new IllegalStateException("no list of words named " + list.label());
        }
        return words;
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            return new YAMLMapper()
                    .readValue(
                            Objects.requireNonNull(in, FILE),
                            new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
