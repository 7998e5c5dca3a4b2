/// The report and its writers, with names hidden unless asked for.
///
/// To add a form of report: one [org.exposureaudit.report.ReportWriter], one line in `ReportWriters`, one golden file.
@NullMarked
package org.exposureaudit.report;

import org.jspecify.annotations.NullMarked;
