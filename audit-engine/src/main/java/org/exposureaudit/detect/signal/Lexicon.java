package org.exposureaudit.detect.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One file of words: lists to build terms from, signals, and rules that weigh signals. `common.yaml` says how it is written.
///
/// @param lists words and phrases by the name terms call them
/// @param signals what may stand in a text
/// @param rules what signals mean together
public record Lexicon(
        Map<String, List<String>> lists, Map<String, Signal> signals, List<Row> rules) {

    /// Something that may stand in a text.
    ///
    /// @param words the terms, any of which shows it
    /// @param notAfter signals that undo it when they stand shortly before
    /// @param notBefore signals that undo it when they follow at once
    public record Signal(List<String> words, List<String> notAfter, List<String> notBefore) {

        /// Nothing given is an empty list.
        public Signal {
            words = orNone(words);
            notAfter = orNone(notAfter);
            notBefore = orNone(notBefore);
        }

        /// Words alone.
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Signal of(List<String> words) {
            return new Signal(words, List.of(), List.of());
        }
    }

    /// One rule as written.
    ///
    /// @param of signals that must all stand there; `a|b` is either
    /// @param score further signals and what each adds or takes away
    /// @param reaches what the score must come to
    /// @param unless signals none of which may stand in the text
    /// @param within `sentence`, `text`, or how many words may lie between
    /// @param when what must hold of the item
    /// @param says facts to report
    /// @param category the label, where the detector has several
    /// @param confidence `possible` or `likely`
    /// @param because the reason, for the user
    public record Row(
            List<String> of,
            Map<String, Integer> score,
            int reaches,
            List<String> unless,
            String within,
            Map<String, List<String>> when,
            Map<String, String> says,
            String category,
            String confidence,
            String because) {

        /// Nothing given is empty.
        public Row {
            of = orNone(of);
            score = score == null ? Map.of() : score;
            unless = orNone(unless);
            within = Objects.requireNonNullElse(within, "sentence");
            when = when == null ? Map.of() : when;
            says = says == null ? Map.of() : says;
            category = Objects.requireNonNullElse(category, "");
            confidence = Objects.requireNonNullElse(confidence, "possible");
            because = Objects.requireNonNullElse(because, "");
        }
    }

    /// Nothing given is empty.
    public Lexicon {
        lists = lists == null ? Map.of() : lists;
        signals = signals == null ? Map.of() : signals;
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    private static List<String> orNone(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// The shipped file of this name.
    static Lexicon read(String name) {
        String file = "/org/exposureaudit/detect/lexicons/" + name + ".yaml";
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return mapper().readValue(Objects.requireNonNull(in, file), Lexicon.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YAMLMapper mapper() {
        return YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /// Every text that terms are made of.
    Stream<String> words() {
        return Stream.concat(
                lists.values().stream().flatMap(List::stream),
                signals.values().stream().flatMap(signal -> signal.words().stream()));
    }
}
