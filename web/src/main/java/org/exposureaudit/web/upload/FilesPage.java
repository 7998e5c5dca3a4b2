package org.exposureaudit.web.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.web.http.tag.Link;
import org.exposureaudit.web.http.tag.Words;

/// Every single file and what became of it, a page at a time.
///
/// @param lead how many there are
/// @param kinds the files by what became of them, each with its own list
/// @param lines the files of this page
/// @param pages the pages before and after
public record FilesPage(String lead, List<Kind> kinds, List<Line> lines, List<Link> pages) {
    private static final int ON_A_PAGE = 100;

    /// The files of which the same became.
    ///
    /// @param words what became of them
    /// @param count how many they are
    /// @param href the list of them
    /// @param current whether it is the one that is shown
    public record Kind(String words, long count, String href, boolean current) {}

    /// One file.
    ///
    /// @param path its path in the export
    /// @param input the export; empty where the file is all of it
    /// @param words what became of it
    /// @param reason why; empty where it was read
    /// @param items how many things were read from it
    public record Line(String path, String input, String words, String reason, int items) {}

    /// Copies the lists.
    public FilesPage {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    /// One page of a list.
    ///
    /// @param wanted the files of which this became, by its label; any other text for all
    /// @param number the page, from 1
    /// @param link makes an address of a query
    static FilesPage of(Coverage coverage, String wanted, int number, UnaryOperator<String> link) {
        List<FileLine> all = coverage.files().stream().filter(line -> isOf(line, wanted)).toList();
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(number, 1, pages);
        List<FileLine> shown =
                all.subList((page - 1) * ON_A_PAGE, Math.min(all.size(), page * ON_A_PAGE));
        return new FilesPage(
                lead(coverage),
                kinds(coverage, wanted, link),
                shown.stream().map(FilesPage::line).toList(),
                neighbours(wanted, page, pages, link));
    }

    private static boolean isOf(FileLine line, String wanted) {
        return !isKind(wanted) || line.status().label().equals(wanted);
    }

    private static boolean isKind(String wanted) {
        for (Status status : Status.values()) {
            if (status.label().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String lead(Coverage coverage) {
        return Words.count(coverage.files().size(), "file was", "files were")
                + " found in what you brought. Each stands here once.";
    }

    private static List<Kind> kinds(Coverage coverage, String wanted, UnaryOperator<String> link) {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("All", coverage.files().size(), link.apply(""), !isKind(wanted)));
        for (Status status : Status.values()) {
            kinds.add(
                    new Kind(
                            words(status),
                            coverage.count(status),
                            link.apply("?state=" + status.label()),
                            status.label().equals(wanted)));
        }
        return kinds;
    }

    private static String words(Status status) {
        return switch (status) {
            case READ -> "Read";
            case IGNORED -> "Left out";
            case UNKNOWN -> "Not known to us";
            case FAILED -> "Could not be read";
            case REFUSED -> "Not opened";
        };
    }

    private static Line line(FileLine line) {
        boolean whole = line.path().isEmpty() || line.path().equals(line.input());
        return new Line(
                whole ? line.input() : line.path(),
                whole ? "" : line.input(),
                words(line.status()),
                line.reason(),
                line.items());
    }

    private static List<Link> neighbours(
            String wanted, int page, int pages, UnaryOperator<String> link) {
        String state = isKind(wanted) ? "state=" + wanted.toLowerCase(Locale.ROOT) + "&" : "";
        List<Link> links = new ArrayList<>();
        if (page > 1) {
            links.add(new Link(link.apply("?" + state + "page=" + (page - 1)), "Before"));
        }
        if (page < pages) {
            links.add(
                    new Link(
                            link.apply("?" + state + "page=" + (page + 1)),
                            "Next, page " + (page + 1) + " of " + pages));
        }
        return links;
    }
}
