package org.exposureaudit.reader.snapchat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.JsonPaths;
import org.exposureaudit.reader.format.JsonPaths.Step;
import org.exposureaudit.reader.format.JsonValue;
import org.jsoup.nodes.Element;

/// Hands on the records of a file one by one, whether it is JSON or a page: a page has a heading for each list and below it a table
/// whose heads are the names of the JSON.
final class SnapPages {
    /// Takes records one by one.
    @FunctionalInterface
    interface Visitor {
        /// One record.
        ///
        /// @param section the name of its list
        /// @param value its fields
        /// @param at where it stood
        void record(FileReading file, String section, JsonValue value, Position at)
                throws IOException;
    }

    private SnapPages() {}

    /// A reading of each record of a file.
    static FileHandler over(Visitor visitor) {
        return file -> {
            if (file.path().toLowerCase(Locale.ROOT).endsWith(".html")) {
                page(file, visitor);
            } else {
                json(file, visitor);
            }
        };
    }

    private static void json(FileReading file, Visitor visitor) throws IOException {
        JsonPaths.each(
                file,
                path -> path.isEmpty() ? Step.ENTER : Step.EACH,
                found -> visitor.record(file, found.name(), found.value(), found.at()));
    }

    private static void page(FileReading file, Visitor visitor) throws IOException {
        HtmlPage page = HtmlPage.of(file);
        int number = 0;
        for (Element table : page.document().select("table")) {
            String section = heading(table);
            List<String> names = new ArrayList<>();
            for (Element row : table.select("tr")) {
                List<String> cells = row.select("> td, > th").stream().map(HtmlText::of).toList();
                if (names.isEmpty()
                        && !row.select("> th").isEmpty()
                        && row.select("> td").isEmpty()) {
                    names.addAll(cells);
                } else if (!cells.isEmpty()) {
                    HtmlBlock at = new HtmlBlock(++number);
                    JsonValue value = fields(names, cells);
                    file.attempt(at, () -> visitor.record(file, section, value, at));
                }
            }
        }
        if (number == 0 && page.document().select("h1, h2, h3, h4, table").isEmpty()) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This page is not built in any way this tool knows, so nothing in it was read. Please ask for your data as JSON.");
        }
    }

    // Two cells without heads above them are a label and its value.
    private static JsonValue fields(List<String> names, List<String> cells) {
        List<JsonValue.Field> fields = new ArrayList<>();
        if (names.isEmpty() && cells.size() == 2) {
            fields.add(new JsonValue.Field(cells.get(0), new JsonValue.Text(cells.get(1))));
        } else {
            for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
                fields.add(new JsonValue.Field(names.get(i), new JsonValue.Text(cells.get(i))));
            }
        }
        return new JsonValue.Members(fields);
    }

    private static String heading(Element table) {
        for (Element each = table; each != null; each = each.parent()) {
            Element before = each.previousElementSibling();
            while (before != null) {
                if (before.normalName().matches("h[1-6]")) {
                    return HtmlText.of(before);
                }
                before = before.previousElementSibling();
            }
        }
        return "";
    }
}
