package org.exposureaudit.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.policy.TellRoute;
import org.exposureaudit.policy.TellRoute.Basis;
import org.exposureaudit.policy.Verdict;

/// Makes a [Policy] of its file, part by part; each part may name only what an earlier one has.
final class PolicyReading {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final DetectorCatalogue catalogue;
    private final Set<String> steps;

    PolicyReading(DetectorCatalogue catalogue, Set<String> steps) {
        this.catalogue = catalogue;
        this.steps = steps;
    }

    Policy read(YamlField root) {
        root.only("policy", "offices", "tell", "questions", "clauses", "verdicts");
        YamlField head = head(root.needed("policy").called("policy"));
        String id = id(head);
        Map<String, List<TellRoute>> tell = tell(root);
        List<Question> questions = questions(root);
        List<Clause> clauses =
                new ClauseReading(id, catalogue, questions).all(root.needed("clauses"));
        Map<String, List<Verdict>> verdicts =
                new VerdictReading(catalogue, clauses, tell.keySet(), steps)
                        .all(root.needed("verdicts"));
        return new Policy(
                id,
                head.neededText("title"),
                head.text("school"),
                head.text("version"),
                head.text("stale"),
                head.texts("related"),
                head.text("interception"),
                head.text("consequences"),
                tell,
                questions,
                clauses,
                verdicts);
    }

    private static YamlField head(YamlField head) {
        return head.only(
                "id",
                "title",
                "school",
                "version",
                "stale",
                "related",
                "interception",
                "consequences");
    }

    private static String id(YamlField head) {
        String id = head.neededText("id");
        if (!ID.matcher(id).matches()) {
            throw head.needed("id")
                    .wrong(
                            "the id `%s` may hold small letters, digits and hyphens only, and begins with a letter."
                                    .formatted(YamlField.shown(id)));
        }
        return id;
    }

    private static Map<String, List<TellRoute>> tell(YamlField root) {
        Map<String, String> offices = new LinkedHashMap<>();
        root.at("offices")
                .map(field -> field.called("offices").map())
                .orElse(Map.of())
                .forEach((key, wording) -> offices.put(key, wording.text()));
        Map<String, List<TellRoute>> tell = new LinkedHashMap<>();
        root.at("tell")
                .map(field -> field.called("tell").map())
                .orElse(Map.of())
                .forEach((event, routes) -> tell.put(event, routes(event, routes, offices)));
        return tell;
    }

    private static List<TellRoute> routes(
            String event, YamlField routes, Map<String, String> offices) {
        YamlField named = routes.called("tell " + event);
        List<TellRoute> all = named.items().stream().map(one -> route(one, offices)).toList();
        if (all.isEmpty()) {
            throw named.wrong(
                    "names nobody. Add an entry; where nobody is named, one with basis gap.");
        }
        return all;
    }

    private static TellRoute route(YamlField field, Map<String, String> offices) {
        field.only("basis", "office", "when");
        Basis basis = basis(field);
        String when = field.neededText("when");
        String office = field.text("office");
        if (basis == Basis.GAP && !office.isEmpty()) {
            throw field.wrong(
                    "has basis gap and an office. Take the office out, or change the basis.");
        }
        if (basis != Basis.GAP && !offices.containsKey(office)) {
            throw field.wrong(
                    "has an office `%s` that is not under `offices`. Add it there, or use one of: %s."
                            .formatted(
                                    YamlField.shown(office), YamlField.listed(offices.keySet())));
        }
        return new TellRoute(office, offices.getOrDefault(office, ""), when, basis);
    }

    static Basis basis(YamlField field) {
        return field.needed("basis").oneOf(Basis.values(), Basis::label, "basis");
    }

    private static List<Question> questions(YamlField root) {
        List<Question> all = new ArrayList<>();
        for (YamlField field : root.items("questions")) {
            String id = field.called("questions").neededText("id");
            YamlField question = field.called("question " + YamlField.shown(id));
            question.only("id", "theme", "text", "safe_answer", "otherwise");
            if (all.stream().anyMatch(other -> other.id().equals(id))) {
                throw question.wrong("the id is given twice. Give each question its own.");
            }
            all.add(
                    new Question(
                            id,
                            question.text("theme"),
                            question.neededText("text"),
                            question.neededText("safe_answer"),
                            question.neededText("otherwise")));
        }
        return all;
    }
}
