/// The report: the user chooses findings, sees exactly what will be in the file, and saves it.
@NullMarked
package org.exposureaudit.web.report;

import org.jspecify.annotations.NullMarked;
