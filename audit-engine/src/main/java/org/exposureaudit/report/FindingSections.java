package org.exposureaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;
import org.jsoup.nodes.Element;

/// Everything found, by severity: what was found, why it matters, what to do and whom to tell.
final class FindingSections {
    private static final int MOST_EXCERPTS = 5;

    private final Report report;
    private final Markup markup;

    FindingSections(Report report, Markup markup) {
        this.report = report;
        this.markup = markup;
    }

    /// Where and when a finding was seen and whom it is about, in one line.
    static String where(Finding finding, Report report, Markup markup) {
        List<Observation> seen = finding.observations();
        String platforms =
                seen.stream()
                        .map(observation -> Words.platform(observation.item().platform()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>(List.of(platforms));
        if (!finding.people().isEmpty()) {
            boolean sure =
                    seen.stream()
                            .anyMatch(each -> each.confidence() == Observation.Confidence.SURE);
            parts.add((sure ? "" : "might be ") + markup.name(finding.people().getFirst()));
        }
        parts.add(Words.moment(seen.getFirst().item().time(), report.zone()));
        if (seen.size() > 1) {
            parts.add(Words.number(seen.size()) + " places");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    void write(Element main) {
        boolean first = true;
        for (Severity severity : Severity.values()) {
            List<Finding> here =
                    report.current().stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList();
            if (!here.isEmpty()) {
                Element section = main.appendElement("section");
                if (first) {
                    section.attr("id", "findings");
                    first = false;
                }
                Markup.add(section, "h2", Words.heading(severity));
                here.forEach(finding -> finding(section, finding));
            }
        }
        if (first) {
            Element section = main.appendElement("section").attr("id", "findings");
            Markup.add(section, "h2", "Findings");
            Markup.add(
                    section,
                    "p",
                    "None. What was not read or cannot be seen in an export is listed below.");
        }
        if (!report.gone().isEmpty()) {
            gone(main.appendElement("section").attr("id", "gone"));
        }
    }

    private void gone(Element section) {
        Markup.add(section, "h2", "No longer there");
        Markup.add(
                section,
                "p",
                "Your check of "
                        + Words.day(report.earlier())
                        + " found these and this one did not. They might also be in an export you did not bring this time.");
        Element list = section.appendElement("ul");
        for (Finding finding : report.gone()) {
            Element entry = list.appendElement("li");
            markup.foreign(entry, "span", finding.title());
            if (report.policies().size() > 1) {
                Markup.add(entry, "span", policyName(finding)).addClass("tag");
            }
        }
    }

    private void finding(Element section, Finding finding) {
        Element article =
                section.appendElement("article").attr("id", "f-" + finding.fingerprint().value());
        Element head = Markup.block(article, "div", "head");
        Markup.add(head, "span", Words.severity(finding.severity()))
                .addClass("sev")
                .addClass("sev-" + finding.severity().label());
        Markup.add(head, "h3", markup.title(finding));
        if (report.policies().size() > 1) {
            Markup.add(head, "span", policyName(finding)).addClass("tag");
        }
        if (report.isCompared() && finding.change() == Finding.Change.NEW) {
            Markup.add(head, "span", "New").addClass("tag");
        }
        if (!finding.state().equals("open")) {
            Markup.add(head, "span", "You recorded: " + finding.state()).addClass("tag");
        }
        Markup.add(article, "p", where(finding, report, markup)).addClass("small");
        finding.observations().stream()
                .limit(MOST_EXCERPTS)
                .forEach(seen -> observation(article, seen));
        int more = finding.observations().size() - MOST_EXCERPTS;
        if (more > 0) {
            Markup.block(article, "p", "small")
                    .text(
                            "And "
                                    + Words.number(more)
                                    + " more like these; findings.json lists each one.");
        }
        why(article, finding);
        steps(article, finding);
        tell(article, finding);
    }

    private String policyName(Finding finding) {
        return policy(finding).map(Words::policy).orElse(finding.policy());
    }

    private Optional<Policy> policy(Finding finding) {
        return report.policies().stream()
                .filter(policy -> policy.id().equals(finding.policy()))
                .findFirst();
    }

    private void observation(Element article, Observation seen) {
        Element figure = article.appendElement("figure");
        Excerpt excerpt = Excerpt.of(seen);
        if (!excerpt.text().isBlank()) {
            markup.excerpt(figure.appendElement("blockquote"), excerpt);
        }
        Item item = seen.item();
        markup.foreign(figure, "figcaption", source(item));
        if (!seen.evidence().isEmpty()) {
            Element reasons = figure.appendElement("ul").addClass("small");
            seen.evidence().forEach(reason -> markup.foreign(reasons, "li", reason));
        }
    }

    private String source(Item item) {
        String author =
                switch (item.author()) {
                    case Author.Self _ -> ", by you";
                    case Author.Other(var account) ->
                            account.isBlank() ? "" : ", by " + account.shown();
                    case Author.Unknown _ -> "";
                };
        String when = Words.moment(item.time(), report.zone());
        String file = item.locator().path().substring(item.locator().path().lastIndexOf('/') + 1);
        return Words.platform(item.platform())
                + " "
                + Words.kind(item)
                + author
                + (when.isEmpty() ? "" : ", " + when)
                + " · "
                + (file.isEmpty() ? item.locator().input() : file)
                + ", "
                + item.locator().position().text();
    }

    private void why(Element article, Finding finding) {
        Markup.add(article, "h4", "Why it might matter");
        markup.foreign(article, "p", finding.why());
        policy(finding)
                .ifPresent(policy ->
                        finding.clauses().stream()
                                .limit(3)
                                .forEach(id ->
                                        policy.clause(id)
                                                .ifPresent(clause -> {
                                                    Element rule =
                                                            Markup.block(article, "p", "rule");
                                                    rule.appendText(clause.paraphrase());
                                                    Markup.add(
                                                            rule,
                                                            "span",
                                                            "In our words. "
                                                                    + policy.title()
                                                                    + ", "
                                                                    + clause.section()
                                                                    + ", "
                                                                    + clause.point()
                                                                    + " ("
                                                                    + clause.id()
                                                                    + ")");
                                                })));
    }

    private void steps(Element article, Finding finding) {
        if (!finding.asks().isEmpty()) {
            Markup.add(article, "h4", "Find out first");
            Element asks = article.appendElement("ul");
            finding.asks().forEach(ask -> markup.foreign(asks, "li", ask));
        }
        if (!finding.steps().isEmpty()) {
            Markup.add(article, "h4", "What to do");
            Element steps = Markup.block(article, "ol", "steps");
            finding.steps().forEach(step -> markup.foreign(steps, "li", step));
        }
    }

    private static void tell(Element article, Finding finding) {
        if (finding.tell().isEmpty()) {
            return;
        }
        Markup.add(article, "h4", "Whom to tell");
        Element list = article.appendElement("ul");
        for (Finding.Tell tell : finding.tell()) {
            String basis =
                    switch (tell.basis()) {
                        case STATED -> "named in the policy";
                        case INFERRED -> "our suggestion; the policy names nobody";
                        case GAP -> "the policy names nobody for this";
                    };
            String when = tell.when().isBlank() ? "" : ", " + tell.when();
            Markup.add(list, "li", tell.who() + when + " (" + basis + ")");
        }
    }
}
