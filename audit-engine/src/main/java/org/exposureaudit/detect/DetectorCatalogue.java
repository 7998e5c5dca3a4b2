package org.exposureaudit.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exposureaudit.detect.DetectorInfo.Need;
import org.exposureaudit.item.Kind;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Every detector there is, built or not yet, with the facts it may report. Immutable.
public final class DetectorCatalogue {
    private static final String FILE = "detectors.yaml";
    private static final DetectorCatalogue SHIPPED = read();

    private final Map<String, DetectorInfo> byName;

    private record Catalogue(List<Row> detectors) {}

    private record Row(
            String name,
            String family,
            String description,
            String title,
            List<String> categories,
            List<String> reads,
            List<String> needs,
            Map<String, List<String>> attributes) {

        DetectorInfo info() {
            Map<String, Set<String>> values = new LinkedHashMap<>();
            attributes.forEach((attribute, allowed) ->
                    values.put(
                            attribute, Collections.unmodifiableSet(new LinkedHashSet<>(allowed))));
            return new DetectorInfo(
                    name,
                    family,
                    description,
                    title,
                    categories,
                    reads.stream().map(Row::kind).collect(Collectors.toSet()),
                    needs.stream().map(Row::need).collect(Collectors.toSet()),
                    values);
        }

        private static Kind kind(String label) {
            return Kind.of(label)
                    .orElseThrow(() -> new IllegalStateException("no kind of items: " + label));
        }

        private static Need need(String label) {
            return Arrays.stream(Need.values())
                    .filter(need -> need.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing to need: " + label));
        }
    }

    private DetectorCatalogue(List<DetectorInfo> all) {
        Map<String, DetectorInfo> named =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        DetectorInfo::name,
                                        Function.identity(),
                                        (first, _) -> {
                                            throw new IllegalStateException(
                                                    "listed twice: " + first.name());
                                        },
                                        LinkedHashMap::new));
        byName = Collections.unmodifiableMap(named);
    }

    /// The catalogue the tool comes with.
    public static DetectorCatalogue shipped() {
        return SHIPPED;
    }

    /// All of them, in the order of the file.
    public List<DetectorInfo> all() {
        return List.copyOf(byName.values());
    }

    /// The one of this name.
    public Optional<DetectorInfo> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static DetectorCatalogue read() {
        try (InputStream in = DetectorCatalogue.class.getResourceAsStream(FILE)) {
            Catalogue catalogue =
                    new YAMLMapper().readValue(Objects.requireNonNull(in, FILE), Catalogue.class);
            return new DetectorCatalogue(catalogue.detectors().stream().map(Row::info).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
