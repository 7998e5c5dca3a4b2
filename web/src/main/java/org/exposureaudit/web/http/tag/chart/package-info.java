/// Charts as shapes with whole numbers for sizes, each with its sentence above and its numbers as a table.
@NullMarked
package org.exposureaudit.web.http.tag.chart;

import org.jspecify.annotations.NullMarked;
