package org.exposureaudit;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.report.HtmlReport;
import org.exposureaudit.report.JsonReport;
import org.exposureaudit.report.ReportWriter;

/// Every form a report can be written in.
public final class ReportWriters {
    private ReportWriters() {}

    /// All forms; in the page to read, names are hidden or shown.
    public static List<ReportWriter> all(HtmlReport.NamesShown names) {
        return List.of(new JsonReport(), new HtmlReport(names));
    }

    /// The form of this name.
    public static Optional<ReportWriter> of(String format, HtmlReport.NamesShown names) {
        return all(names).stream().filter(writer -> writer.format().equals(format)).findFirst();
    }
}
