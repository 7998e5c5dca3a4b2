/// The results at a glance: what to look at first, charts, and what was not read.
@NullMarked
package org.exposureaudit.web.findings.overview;

import org.jspecify.annotations.NullMarked;
