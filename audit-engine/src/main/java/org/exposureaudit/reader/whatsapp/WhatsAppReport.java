package org.exposureaudit.reader.whatsapp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlRows;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The account-information report: the numbers in the owner's contacts, groups, registration and settings.
///
/// It comes as JSON with a page of HTML beside each file; a page is read only where its JSON is missing.
final class WhatsAppReport {
    private static final Map<String, PageReading> READ =
            Map.of(
                    "whatsapp_connections/contacts", ReportItems::contacts,
                    "whatsapp_connections/groups", ReportItems::groups,
                    "whatsapp_account_information/registration_information", ReportItems::profile,
                    "whatsapp_account_information/user_information", ReportItems::profile,
                    "whatsapp_settings/account_settings", ReportItems::settings);
    private static final List<String> LISTED = READ.keySet().stream().sorted().toList();
    private static final String TWIN = "The same as the JSON file beside it, which was read.";

    /// A file of the report, flattened.
    ///
    /// @param file its reading
    /// @param entries what it holds, in order
    record ReportPage(FileReading file, List<Entry> entries) {
        /// Reads each entry by itself: one that cannot be read is reported, and the next has its turn.
        void each(Consumer<Entry> reading) throws IOException {
            for (Entry entry : entries) {
                file.attempt(entry.position(), () -> reading.accept(entry));
            }
        }
    }

    /// The reading of a page.
    @FunctionalInterface
    interface PageReading {
        /// Reads it.
        void read(ReportPage page) throws IOException;
    }

    /// One value of the report.
    ///
    /// @param label its names from the outside in, in words
    /// @param value the value
    /// @param position where it stood
    record Entry(String label, String value, Position position) {
        /// Whether one of its names contains these words.
        boolean isAbout(String... words) {
            for (String word : words) {
                if (label.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private WhatsAppReport() {}

    /// Whether a file belongs to the report.
    static boolean isPart(SourceFile file) {
        return LISTED.stream()
                .anyMatch(path ->
                        file.path().endsWith(path + ".json")
                                || file.path().endsWith(path + ".html"));
    }

    /// Adds what to do with the report's files.
    static void addTo(FileRoutes.Builder routes, Source source) {
        if (source.files().stream().noneMatch(WhatsAppReport::isPart)) {
            return;
        }
        for (String path : LISTED) {
            PageReading items = READ.getOrDefault(path, _ -> {});
            routes.reads(path + ".json", file -> items.read(json(file)));
            if (source.matching(PathPattern.of(path + ".json")).findAny().isPresent()) {
                routes.ignores(path + ".html", TWIN);
            } else {
                routes.reads(path + ".html", file -> items.read(html(file)));
            }
        }
        routes.ignores(
                "avatars_information.*", "The cartoon pictures of yourself; nothing to check.");
        routes.ignores("terms_of_service.*", "When you accepted WhatsApp's terms.");
        routes.ignores("index.html", "The report's table of contents.");
        routes.ignores("*.css", "How the report's pages look.");
    }

    private static ReportPage json(FileReading file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        flatten(JsonRecords.of(file).whole(), "", "", entries);
        return new ReportPage(file, entries);
    }

    private static void flatten(
            JsonValue value, String label, String pointer, List<Entry> entries) {
        switch (value) {
            case JsonValue.Members(List<JsonValue.Field> fields) ->
                    fields.forEach(field ->
                            flatten(
                                    field.value(),
                                    (label + " " + words(field.name())).strip(),
                                    pointer + "/" + field.name(),
                                    entries));
            case JsonValue.Array(List<JsonValue> values) -> {
                for (int i = 0; i < values.size(); i++) {
                    flatten(values.get(i), label, pointer + "/" + i, entries);
                }
            }
            case JsonValue.Missing _ -> {}
            case JsonValue.Text _, JsonValue.Numeral _, JsonValue.Flag _ ->
                    entries.add(
                            new Entry(label, shown(label, value), new JsonPointer(pointer, -1)));
        }
    }

    private static String shown(String label, JsonValue value) {
        return label.endsWith("timestamp") ? Moment.ofEpoch(value.whole()).text() : value.text();
    }

    private static ReportPage html(FileReading file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<HtmlRows.Row> rows = HtmlRows.of(HtmlPage.of(file).root());
        if (rows.isEmpty()) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This page is not built as WhatsApp builds it. Please request the report again and add its JSON files.");
        }
        for (int i = 0; i < rows.size(); i++) {
            HtmlRows.Row row = rows.get(i);
            entries.add(new Entry(words(row.label()), row.value(), new HtmlBlock(i + 1)));
        }
        return new ReportPage(file, entries);
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[_\\- ]+", " ")
                .replaceFirst("^wa ", "")
                .strip();
    }
}
