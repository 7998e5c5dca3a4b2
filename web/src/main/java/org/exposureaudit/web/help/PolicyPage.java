package org.exposureaudit.web.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Clause.Addressee;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.policy.TellRoute;
import org.exposureaudit.policy.TellRoute.Basis;

/// A policy to read: its rules in our words, whom to tell, what it asks.
///
/// @param title what it is called
/// @param school whose it is
/// @param version its year or other mark
/// @param stale what to say of its age
/// @param related what it points to and was not seen
/// @param interception who may look into private messages
/// @param consequences what may follow
/// @param sections its rules, in its order
/// @param tell whom to tell of what
/// @param themes its questions by theme
public record PolicyPage(
        String title,
        String school,
        String version,
        String stale,
        List<String> related,
        String interception,
        String consequences,
        List<Section> sections,
        List<Tell> tell,
        List<Theme> themes) {

    /// A section of the document.
    ///
    /// @param id short, for the page
    /// @param title its heading
    /// @param rules its rules
    public record Section(String id, String title, List<Rule> rules) {}

    /// One rule.
    ///
    /// @param id the clause, as addresses name it
    /// @param where the point in its section
    /// @param strength how strongly it speaks, in words
    /// @param text what it says, in our words
    /// @param exceptions what it excepts
    /// @param tell whom to tell, in words
    /// @param checked how it is checked, in words
    public record Rule(
            String id,
            String where,
            String strength,
            String text,
            List<String> exceptions,
            List<String> tell,
            String checked) {}

    /// Whom to tell of one sort of event.
    ///
    /// @param event the event
    /// @param whom whom, when, and whose idea it is, in words
    public record Tell(String event, List<String> whom) {}

    /// Questions on one theme.
    ///
    /// @param id short, for the page
    /// @param title the theme
    /// @param questions the questions
    public record Theme(String id, String title, List<String> questions) {}

    static PolicyPage of(Policy policy) {
        return new PolicyPage(
                policy.title(),
                capital(policy.school()),
                policy.version(),
                policy.stale(),
                policy.related(),
                policy.interception(),
                policy.consequences(),
                sections(policy),
                tell(policy),
                themes(policy));
    }

    /// How many rules it has.
    public int count() {
        return sections.stream().mapToInt(section -> section.rules().size()).sum();
    }

    private static List<Section> sections(Policy policy) {
        SequencedMap<String, List<Rule>> rules = new LinkedHashMap<>();
        for (Clause clause : policy.clauses()) {
            String first = clause.section().split(";", 2)[0].strip();
            rules.computeIfAbsent(first, _ -> new ArrayList<>()).add(rule(clause));
        }
        List<Section> sections = new ArrayList<>();
        rules.forEach((title, own) ->
                sections.add(new Section("s" + (sections.size() + 1), title, List.copyOf(own))));
        return sections;
    }

    private static Rule rule(Clause clause) {
        String[] section = clause.section().split(";", 2);
        String also = section.length > 1 ? "; also " + section[1].strip() : "";
        return new Rule(
                clause.id(),
                clause.point() + also,
                strength(clause.modality()),
                clause.paraphrase(),
                clause.exceptions(),
                clause.tell().stream().map(PolicyPage::addressee).toList(),
                checked(clause));
    }

    private static String strength(Clause.Modality modality) {
        return switch (modality) {
            case MUST_NOT -> "Must not";
            case MUST -> "Must";
            case STRONGLY_ADVISED_NOT -> "Strongly advised not to";
            case ADVISED -> "Advised";
            case NOTIFY -> "Tell somebody";
            case PERMITTED_WITH_CARE -> "Allowed, with care";
            case INFO -> "Good to know";
        };
    }

    private static String checked(Clause clause) {
        return switch (clause.checkable()) {
            case AUTO ->
                    clause.questions().isEmpty()
                            ? "Checked in your data."
                            : "Checked in your data, and asked.";
            case ASK -> "No data can show it, so you are asked.";
            case OUT ->
                    "Not checked." + (clause.outReason().isEmpty() ? "" : " " + clause.outReason());
        };
    }

    private static String addressee(Addressee addressee) {
        String when = addressee.when().isEmpty() ? "" : ": " + addressee.when();
        return addressee.who() + when + basis(addressee.basis());
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case STATED, GAP -> "";
            case INFERRED -> " (our suggestion; the policy names nobody)";
        };
    }

    private static List<Tell> tell(Policy policy) {
        return policy.tell().entrySet().stream()
                .map(each ->
                        new Tell(
                                EventWords.of(each.getKey()),
                                each.getValue().stream().map(PolicyPage::route).toList()))
                .toList();
    }

    private static String route(TellRoute route) {
        if (route.who().isEmpty()) {
            return route.when();
        }
        String when = route.when().isEmpty() ? "" : ": " + route.when();
        return capital(route.who()) + when + basis(route.basis());
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static List<Theme> themes(Policy policy) {
        SequencedMap<String, List<String>> byTheme = new LinkedHashMap<>();
        for (Question question : policy.questions()) {
            byTheme.computeIfAbsent(question.theme(), _ -> new ArrayList<>()).add(question.text());
        }
        List<Theme> themes = new ArrayList<>();
        byTheme.forEach((title, questions) ->
                themes.add(new Theme("q" + (themes.size() + 1), title, List.copyOf(questions))));
        return themes;
    }
}
