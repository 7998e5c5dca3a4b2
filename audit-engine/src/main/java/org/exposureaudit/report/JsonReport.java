package org.exposureaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Fingerprint;
import org.exposureaudit.identity.Namesakes;
import org.exposureaudit.item.Locator;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.school.Person;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The report as data: `findings.json`, whose shape `findings.schema.json` beside this class describes. Names are not hidden in it.
public final class JsonReport implements ReportWriter {
    private static final String SCHEMA = "exposure-audit/findings/1";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileName() {
        return "findings.json";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            new Writing(json).report(report);
        }
    }

    static JsonGenerator generator(OutputStream out) {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        ObjectWriteContext context =
                new ObjectWriteContext.Base() {
                    @Override
                    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines);
                    }
                };
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(context, out, JsonEncoding.UTF8);
    }

    private record Writing(JsonGenerator json) {
        void report(Report report) {
            IdentityHashMap<Observation, String> ids = ids(report.observations());
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("as_of", report.asOf().toString());
            json.writeStringProperty("me", report.me());
            list("policies", report.policies(), this::policy);
            choices(report.choices());
            coverage(report);
            list("connections", report.connections(), this::connection);
            list(
                    "observations",
                    report.observations(),
                    observation -> observation(observation, ids));
            list("findings", report.findings(), finding -> finding(finding, ids));
            list("checklist", report.checklist(), this::entry);
            json.writeEndObject();
        }

        private static IdentityHashMap<Observation, String> ids(List<Observation> observations) {
            IdentityHashMap<Observation, String> ids = new IdentityHashMap<>();
            for (Observation observation : observations) {
                ids.put(observation, "o" + (ids.size() + 1));
            }
            return ids;
        }

        private interface Body<T> {
            void write(T value);
        }

        private <T> void list(String name, Collection<T> values, Body<T> body) {
            json.writeArrayPropertyStart(name);
            for (T value : values) {
                json.writeStartObject();
                body.write(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void texts(String name, Collection<String> values) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }

        private void policy(Policy policy) {
            json.writeStringProperty("id", policy.id());
            json.writeStringProperty("title", policy.title());
            json.writeStringProperty("version", policy.version());
        }

        private void choices(Choices choices) {
            json.writeObjectPropertyStart("choices");
            texts("switched_off", choices.switchedOff());
            texts("allowed", choices.allowed());
            json.writeEndObject();
        }

        private void coverage(Report report) {
            json.writeObjectPropertyStart("coverage");
            list("files", report.coverage().files(), this::file);
            json.writeObjectPropertyStart("items");
            report.coverage()
                    .items()
                    .forEach((kind, count) -> json.writeNumberProperty(kind.label(), count));
            json.writeEndObject();
            list("problems", report.coverage().problems(), this::problem);
            namesakes(report.namesakes());
            json.writeEndObject();
        }

        private void namesakes(Namesakes namesakes) {
            json.writeObjectPropertyStart("names_compared");
            json.writeNumberProperty("accounts", namesakes.accounts());
            json.writeNumberProperty("people", namesakes.people());
            json.writeNumberProperty(
                    "expected_namesakes", Math.round(namesakes.expected() * 100) / 100.0);
            json.writeEndObject();
        }

        private void file(Coverage.FileLine file) {
            json.writeStringProperty("input", file.input());
            json.writeStringProperty("path", file.path());
            json.writeStringProperty("platform", file.platform());
            json.writeStringProperty("status", file.status().label());
            json.writeNumberProperty("items", file.items());
            if (file.empty() > 0) {
                json.writeNumberProperty("empty", file.empty());
            }
            json.writeStringProperty("reason", file.reason());
        }

        private void problem(Problem problem) {
            json.writeStringProperty("kind", problem.kind().label());
            json.writeStringProperty("where", problem.where());
            json.writeStringProperty("message", problem.message());
        }

        private void connection(Link link) {
            json.writeStringProperty("item", link.item().id().value());
            json.writeStringProperty("source_id", link.item().sourceId());
            json.writeStringProperty("platform", link.item().platform());
            json.writeStringProperty("direction", link.connection().direction().label());
            json.writeStringProperty("display_name", link.connection().account().displayName());
            json.writeStringProperty("handle", link.connection().account().handle());
            json.writeStringProperty("verdict", link.other().recognition().verdict().label());
            person(link.other().recognition().people());
            texts("evidence", link.other().recognition().evidence());
        }

        private void person(List<Person> people) {
            if (people.isEmpty()) {
                json.writeNullProperty("person");
                return;
            }
            json.writeObjectPropertyStart("person");
            json.writeStringProperty("role", people.getFirst().role().label());
            json.writeStringProperty("name", people.getFirst().name());
            json.writeEndObject();
        }

        private void observation(
                Observation observation, IdentityHashMap<Observation, String> ids) {
            Excerpt excerpt = Excerpt.of(observation);
            json.writeStringProperty("id", ids.getOrDefault(observation, ""));
            json.writeStringProperty("detector", observation.detector());
            texts("categories", observation.categories());
            json.writeStringProperty("item", observation.item().id().value());
            json.writeStringProperty("source_id", observation.item().sourceId());
            json.writeStringProperty("platform", observation.item().platform());
            json.writeStringProperty("kind", observation.item().kind().label());
            json.writeStringProperty("time", observation.item().time().text());
            json.writeStringProperty("excerpt", excerpt.text());
            marks(excerpt);
            locator(observation.item().locator());
            json.writeStringProperty(
                    "confidence", observation.confidence().name().toLowerCase(Locale.ROOT));
            json.writeObjectPropertyStart("attributes");
            observation.attributes().forEach(json::writeStringProperty);
            json.writeEndObject();
            texts("evidence", observation.evidence());
        }

        private void marks(Excerpt excerpt) {
            json.writeArrayPropertyStart("marks");
            for (Observation.Mark mark : excerpt.marks()) {
                json.writeStartArray();
                json.writeNumber(mark.start());
                json.writeNumber(mark.end());
                json.writeEndArray();
            }
            json.writeEndArray();
        }

        private void locator(Locator locator) {
            json.writeObjectPropertyStart("locator");
            json.writeStringProperty("input", locator.input());
            json.writeStringProperty("path", locator.path());
            json.writeStringProperty("position", locator.position().text());
            json.writeEndObject();
        }

        private void finding(Finding finding, IdentityHashMap<Observation, String> ids) {
            json.writeStringProperty("fingerprint", finding.fingerprint().value());
            json.writeStringProperty("severity", finding.severity().label());
            json.writeStringProperty("detector", finding.detector());
            json.writeStringProperty("policy", finding.policy());
            texts("clauses", finding.clauses());
            texts(
                    "observations",
                    finding.observations().stream()
                            .map(seen -> ids.getOrDefault(seen, ""))
                            .toList());
            person(finding.people());
            json.writeStringProperty("title", finding.title());
            json.writeStringProperty("why", finding.why());
            texts("do", finding.asksAndSteps());
            list("tell", finding.tell(), this::tell);
            json.writeStringProperty("state", finding.state());
            json.writeStringProperty("change", finding.change().label());
        }

        private void tell(Finding.Tell tell) {
            json.writeStringProperty("who", tell.who());
            json.writeStringProperty("when", tell.when());
            json.writeStringProperty("basis", tell.basis().label());
        }

        private void entry(ChecklistEntry entry) {
            json.writeStringProperty("policy", entry.policy());
            json.writeStringProperty("clause", entry.clause());
            json.writeStringProperty("status", entry.status().label());
            Set<String> fingerprints = new TreeSet<>();
            entry.findings().stream().map(Fingerprint::value).forEach(fingerprints::add);
            texts("findings", new ArrayList<>(fingerprints));
            texts("questions", entry.questions());
        }
    }
}
