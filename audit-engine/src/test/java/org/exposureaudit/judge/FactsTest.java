package org.exposureaudit.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exposureaudit.Policies;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Declaration;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The same facts under five policies, cell by cell.
final class FactsTest {
    private static final Map<String, Policy> POLICIES =
            Policies.of("all").stream().collect(Collectors.toMap(Policy::id, Function.identity()));
    private static final JsonNode FACTS = facts();

    private static JsonNode facts() {
        try (InputStream in = FactsTest.class.getResourceAsStream("facts.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(in, "facts.yaml")).at("/facts");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void holdEveryRowOfTheTable() {
        assertEquals(51, FACTS.size());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void isJudgedAsThePolicySays(String fact, String name, String policy, JsonNode one) {
        assertEquals(one.at("/expect/" + policy).asString(), shown(findings(policy, one)));
    }

    static Stream<Arguments> cells() {
        return cells("expect");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("tells")
    void namesTheHeadAsOneToTell(String fact, String name, String policy, JsonNode one) {
        List<Finding> findings = findings(policy, one);

        assertTrue(
                findings.getFirst().tell().stream()
                        .anyMatch(tell -> tell.who().toLowerCase(Locale.ROOT).contains("head")),
                () -> findings.getFirst().tell().toString());
    }

    static Stream<Arguments> tells() {
        return cells("tells");
    }

    private static Stream<Arguments> cells(String column) {
        List<Arguments> cells = new ArrayList<>();
        for (JsonNode fact : FACTS) {
            for (JsonNode one : fact.path("cases")) {
                for (String policy : one.path(column).propertyNames()) {
                    cells.add(
                            Arguments.of(
                                    fact.path("id").asString(),
                                    one.path("name").asString(),
                                    policy,
                                    one));
                }
            }
        }
        return cells.stream();
    }

    @Test
    void everyFactHasACellForEveryPolicy() {
        for (JsonNode fact : FACTS) {
            for (JsonNode one : fact.path("cases")) {
                assertEquals(
                        POLICIES.keySet(),
                        new TreeMap<>(
                                        one.path("expect")
                                                .propertyStream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Map.Entry::getKey,
                                                                Map.Entry::getValue)))
                                .keySet(),
                        fact.path("id").asString());
            }
        }
    }

    private static List<Finding> findings(String policy, JsonNode one) {
        return Seen.judge(
                        Objects.requireNonNull(POLICIES.get(policy)),
                        user(one.path("user")),
                        declarations(one.path("declared")))
                .findings(observations(one.path("seen")));
    }

    private static List<Observation> observations(JsonNode seen) {
        List<Observation> all = new ArrayList<>();
        for (JsonNode one : seen) {
            Map<String, String> attributes = new TreeMap<>();
            one.propertyStream()
                    .forEach(entry -> attributes.put(entry.getKey(), entry.getValue().asString()));
            String detector = Objects.requireNonNull(attributes.remove("detector"));
            DetectorInfo info = DetectorCatalogue.shipped().find(detector).orElseThrow();
            attributes.forEach((name, value) ->
                    assertTrue(info.allows(name, value), detector + " " + name + " " + value));
            all.add(Seen.by(detector).in("item-1", "group-1").saying(attributes));
        }
        return all;
    }

    private static Me user(JsonNode facts) {
        Me nobody = Me.unknown();
        return new Me(
                "",
                "",
                "",
                List.of(),
                nobody.birth(),
                "",
                nobody.role(),
                List.of(),
                List.of(),
                "",
                Phase.of(facts.path("phase").asString("primary")),
                List.of(),
                List.of(),
                List.of(),
                facts.path("also-parent").asString("no").equals("yes"));
    }

    private static Declarations declarations(JsonNode labels) {
        return new Declarations(
                IntStream.range(0, labels.size())
                        .mapToObj(i -> Declaration.of(kind(labels.get(i).asString()), "item-1"))
                        .toList());
    }

    private static Declared kind(String label) {
        return Stream.of(Declared.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "silent";
        }
        List<Finding> first =
                findings.stream()
                        .filter(one -> one.severity() == findings.getFirst().severity())
                        .toList();
        StringBuilder shown = new StringBuilder(findings.getFirst().severity().label());
        if (first.stream().anyMatch(one -> !one.asks().isEmpty())) {
            shown.append(" ask");
        }
        first.stream()
                .map(Finding::state)
                .filter(state -> !state.equals("open"))
                .findFirst()
                .ifPresent(state -> shown.append(" state:").append(state));
        return shown.toString();
    }
}
