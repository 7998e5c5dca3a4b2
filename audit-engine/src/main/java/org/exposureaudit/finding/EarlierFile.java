package org.exposureaudit.finding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.finding.Finding.Change;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the `findings.json` of an earlier check as a stream, and of it only the day and the findings.
public final class EarlierFile {
    private static final String SCHEMA = "exposure-audit/findings/1";
    private static final long MAX_BYTES = 1_000_000_000;
    private static final int MAX_FINDINGS = 200_000;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private String schema = "";
    private String day = "";

    private EarlierFile(String file) {
        this.file = file;
    }

    /// The earlier check this file tells of.
    ///
    /// @throws InvalidInputException where it is no such file; the message says what to do
    public static EarlierCheck read(Path path) {
        return new EarlierFile(String.valueOf(path.getFileName())).check(path);
    }

    private EarlierCheck check(Path path) {
        try (InputStream in = Files.newInputStream(path);
                JsonParser json = MAPPER.createParser(in)) {
            if (Files.size(path) > MAX_BYTES) {
                throw wrong("is far too large for what it should hold");
            }
            if (json.nextToken() == JsonToken.START_OBJECT) {
                members(json);
            }
        } catch (JacksonException _) {
            throw wrong("is not whole, or not valid JSON");
        } catch (IOException _) {
            throw wrong("cannot be read");
        }
        if (!schema.equals(SCHEMA)) {
            throw wrong("is not what an earlier check wrote, or was written by another version");
        }
        return new EarlierCheck(asOf(), findings);
    }

    private void members(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("schema")) {
                schema = json.getString();
            } else if (name.equals("as_of")) {
                day = json.getString();
            } else if (name.equals("findings") && value == JsonToken.START_ARRAY) {
                findings(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void findings(JsonParser json) {
        int number = 0;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            number++;
            if (number > MAX_FINDINGS) {
                throw wrong("holds more findings than any check writes");
            }
            add(json.readValueAsTree(), number);
        }
    }

    private void add(JsonNode node, int number) {
        String fingerprint = node.path("fingerprint").asString("");
        Severity severity =
                Severity.of(node.path("severity").asString(""))
                        .orElseThrow(() -> wrong(number, "severity"));
        if (fingerprint.isEmpty()) {
            throw wrong(number, "fingerprint");
        }
        if (node.path("change").asString("").equals(Change.GONE.label())) {
            return;
        }
        findings.add(
                new Finding(
                        new Fingerprint(fingerprint),
                        severity,
                        node.path("detector").asString(""),
                        node.path("policy").asString(""),
                        clauses(node.path("clauses")),
                        List.of(),
                        person(node.path("person"), -number).stream().toList(),
                        node.path("title").asString(""),
                        node.path("why").asString(""),
                        List.of(),
                        List.of(),
                        List.of(),
                        node.path("state").asString(""),
                        Change.GONE));
    }

    private static List<String> clauses(JsonNode list) {
        List<String> clauses = new ArrayList<>();
        list.forEach(clause -> clauses.add(clause.asString("")));
        return clauses;
    }

    // Only their name is known; a key below zero is nobody's on the lists.
    private static Optional<Person> person(JsonNode person, int key) {
        String name = person.path("name").asString("").strip();
        int last = name.lastIndexOf(' ');
        return Role.of(person.path("role").asString(""))
                .filter(_ -> !name.isEmpty())
                .map(role ->
                        Person.of(
                                        role,
                                        Names.of(
                                                name.substring(0, Math.max(last, 0)),
                                                name.substring(last + 1)))
                                .build(key));
    }

    private LocalDate asOf() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException _) {
            throw wrong("does not say which day it is for");
        }
    }

    private InvalidInputException wrong(int number, String field) {
        return wrong("was changed: finding " + number + " has no `" + field + "` that is known");
    }

    private InvalidInputException wrong(String what) {
        return new InvalidInputException(
                file
                        + " "
                        + what
                        + ". Give --earlier the findings.json in the folder of a finished check.");
    }
}
