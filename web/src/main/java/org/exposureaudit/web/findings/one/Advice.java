package org.exposureaudit.web.findings.one;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Finding.Tell;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.policy.Steps;
import org.exposureaudit.policy.TellRoute.Basis;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.web.findings.one.FindingPage.Addressee;
import org.exposureaudit.web.http.tag.Step;

/// What to do about a finding and whom to tell, as its page shows it.
final class Advice {
    private static final String HELPLINE =
            "You can also ask your union, or the Professionals Online Safety Helpline: 0344 381 4772.";
    private static final String INSTEAD = "about-head";

    private final Finding finding;
    private final Optional<Policy> policy;
    private final List<String> known;

    Advice(Finding finding, Optional<Policy> policy) {
        this.finding = finding;
        this.policy = policy;
        // The longest first: one step's words may begin another's.
        this.known =
                PolicyLoader.shippedSteps().byKey().values().stream()
                        .map(Steps.Step::text)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /// What to find out, then what to do; the first is the safe one.
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        finding.asks().forEach(ask -> steps.add(Step.of(ask, "")));
        finding.steps().forEach(step -> steps.add(step(step)));
        if (steps.isEmpty()) {
            steps.add(
                    Step.of(
                            "Nothing needs to be done",
                            "It is shown so that you know it is there."));
        }
        return steps;
    }

    private Step step(String text) {
        String what = known.stream().filter(text::startsWith).findFirst().orElse(text);
        String how = text.substring(what.length()).strip();
        int end = what.indexOf(". ");
        String title = end < 0 ? what : what.substring(0, end + 1);
        String more = end < 0 ? "" : what.substring(end + 2);
        boolean telling = what.startsWith("Tell the person named");
        Optional<Tell> whom =
                finding.tell().stream().filter(tell -> tell.basis() != Basis.GAP).findFirst();
        return telling
                ? new Step(
                        whom.map(tell -> "Tell " + tell.who()).orElse("Ask whom to tell"),
                        whom.isPresent()
                                ? "It is better that they hear it from you."
                                : "The policy names nobody for this. The headteacher or your line manager can say.",
                        how,
                        words())
                : new Step(bare(title), more, how, "");
    }

    private static String bare(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private String words() {
        String named = policy.map(each -> " (" + each.title() + ")").orElse("");
        return """
        I have checked my own accounts and found something that might touch our policy%s. \
        I would like to tell you about it myself and put it right. When could we talk?\
        """
                .formatted(named);
    }

    /// Whom to tell.
    List<Addressee> tell() {
        // Whom one can tell comes before what the policy leaves open.
        return finding.tell().stream()
                .sorted(Comparator.comparing(tell -> tell.basis() == Basis.GAP))
                .map(tell -> new Addressee(capitalised(tell.who()), when(tell), basis(tell)))
                .toList();
    }

    private static String when(Tell tell) {
        return tell.when().isBlank() ? "" : sentence(tell.when());
    }

    private static String basis(Tell tell) {
        return switch (tell.basis()) {
            case STATED -> "Named in the policy.";
            case INFERRED -> "Our suggestion: the policy names nobody for this.";
            case GAP -> "";
        };
    }

    /// What to do if one cannot tell them.
    List<String> otherwise() {
        if (finding.severity() == Severity.NOTE || finding.tell().isEmpty()) {
            return List.of();
        }
        List<String> ways = new ArrayList<>();
        policy.stream()
                .flatMap(each -> each.tell().getOrDefault(INSTEAD, List.of()).stream())
                .filter(route -> route.basis() != Basis.GAP)
                .forEach(route ->
                        ways.add(
                                "If it is about them, or you cannot: tell "
                                        + route.who()
                                        + (route.when().isBlank()
                                                ? "."
                                                : ", " + sentence(route.when()))));
        if (ways.isEmpty()) {
            ways.add("If it is about them, or you cannot: tell the chair of governors.");
        }
        ways.add(HELPLINE);
        return ways;
    }

    private static String sentence(String words) {
        String plain = capitalised(words);
        return plain.endsWith(".") ? plain : plain + ".";
    }

    private static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
