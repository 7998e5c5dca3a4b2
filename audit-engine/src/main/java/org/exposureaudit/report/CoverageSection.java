package org.exposureaudit.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exposureaudit.identity.Namesakes;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.jsoup.nodes.Element;

/// What was read and what was not: the part that keeps "nothing found" honest.
final class CoverageSection {
    private static final int MOST = 200;

    private final Report report;
    private final Markup markup;

    CoverageSection(Report report, Markup markup) {
        this.report = report;
        this.markup = markup;
    }

    void write(Element section) {
        Markup.add(section, "h2", "What was read and what was not");
        inputs(section);
        items(section);
        namesakes(section);
        problems(section);
        notRead(section);
        blindSpots(section);
    }

    private void inputs(Element section) {
        Map<String, List<FileLine>> byInput =
                report.coverage().files().stream()
                        .collect(
                                Collectors.groupingBy(
                                        FileLine::input, TreeMap::new, Collectors.toList()));
        Element table =
                table(
                        section,
                        "Each thing you brought",
                        "Name",
                        "Platform",
                        "Read",
                        "Left out",
                        "Unknown",
                        "Failed");
        byInput.forEach((input, files) -> {
            Element row = table.appendElement("tr");
            markup.foreign(row, "td", input);
            Markup.add(row, "td", platforms(files));
            cell(row, files, Status.READ);
            cell(row, files, Status.IGNORED);
            cell(row, files, Status.UNKNOWN);
            long failed = count(files, Status.FAILED) + count(files, Status.REFUSED);
            Markup.add(row, "td", Words.number(failed)).addClass("number");
        });
    }

    private static String platforms(List<FileLine> files) {
        return files.stream()
                .map(file -> Words.platform(file.platform()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static long count(List<FileLine> files, Status status) {
        return files.stream().filter(file -> file.status() == status).count();
    }

    private static void cell(Element row, List<FileLine> files, Status status) {
        Markup.add(row, "td", Words.number(count(files, status))).addClass("number");
    }

    private void items(Element section) {
        String all =
                report.coverage().items().entrySet().stream()
                        .map(entry ->
                                Words.number(entry.getValue())
                                        + " "
                                        + Words.kind(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "));
        Markup.add(section, "p", all.isEmpty() ? "Nothing was read." : "In them: " + all + ".");
        long empty = report.coverage().totalEmpty();
        if (empty > 0) {
            Markup.add(
                    section,
                    "p",
                    "Not counted: "
                            + Words.count(empty, "record that holds", "records that hold")
                            + " no words, names, files, place or time.");
        }
    }

    // A match by name can be a stranger; how often is to be expected belongs beside the matches.
    private void namesakes(Element section) {
        Namesakes compared = report.namesakes();
        if (compared.accounts() == 0 || compared.people() == 0) {
            return;
        }
        String expected =
                compared.expected() < 1
                        ? "fewer than one of them"
                        : "about " + Words.number(Math.round(compared.expected())) + " of them";
        Markup.add(
                section,
                "p",
                Words.count(compared.accounts(), "account was", "accounts were")
                        + " compared with "
                        + Words.count(compared.people(), "person", "people")
                        + " on the school's lists. By mere chance, "
                        + expected
                        + " might bear the name of somebody on the lists and be somebody else.");
    }

    private void problems(Element section) {
        List<Problem> problems = report.coverage().problems();
        if (problems.isEmpty()) {
            return;
        }
        Element table =
                table(
                        section,
                        "What could not be read, or not wholly",
                        "Where",
                        "What, and what to do");
        for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            Element row = table.appendElement("tr");
            markup.foreign(row, "td", problem.where());
            markup.foreign(row, "td", problem.message());
        }
        more(section, problems.size());
    }

    private void notRead(Element section) {
        Map<String, List<FileLine>> byReason =
                report.coverage().files().stream()
                        .filter(file -> file.status() != Status.READ)
                        .collect(
                                Collectors.groupingBy(
                                        CoverageSection::reason,
                                        TreeMap::new,
                                        Collectors.toList()));
        if (byReason.isEmpty()) {
            return;
        }
        Element table = table(section, "Files left out, and why", "Why", "Files", "For example");
        byReason.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(MOST)
                .forEach(entry -> {
                    Element row = table.appendElement("tr");
                    markup.foreign(row, "td", entry.getKey());
                    Markup.add(row, "td", Words.number(entry.getValue().size())).addClass("number");
                    String path = entry.getValue().getFirst().path();
                    markup.foreign(row, "td", path.substring(path.lastIndexOf('/') + 1));
                });
        more(section, byReason.size());
    }

    private static String reason(FileLine file) {
        if (!file.reason().isBlank()) {
            return file.reason();
        }
        return switch (file.status()) {
            case READ -> "";
            case IGNORED -> "Not needed for this check.";
            case UNKNOWN -> "We do not know this kind of file.";
            case FAILED -> "It could not be read to the end.";
            case REFUSED -> "It was not safe to read.";
        };
    }

    private void blindSpots(Element section) {
        report.blindSpots()
                .forEach((platform, sentences) -> {
                    Element details = section.appendElement("details").attr("open", "");
                    Markup.add(
                            details,
                            "summary",
                            "What an export from " + platform + " can never show");
                    Element list = details.appendElement("ul");
                    sentences.forEach(sentence -> Markup.add(list, "li", sentence));
                });
    }

    private static void more(Element section, int size) {
        if (size > MOST) {
            Markup.add(
                    section,
                    "p",
                    "And " + Words.number(size - MOST) + " more; findings.json lists them all.");
        }
    }

    static Element table(Element section, String caption, String... columns) {
        Element table =
                Markup.block(section, "div", "scroll").attr("tabindex", "0").appendElement("table");
        Markup.add(table, "caption", caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns) {
            Markup.add(head, "th", column).attr("scope", "col");
        }
        return table.appendElement("tbody");
    }
}
