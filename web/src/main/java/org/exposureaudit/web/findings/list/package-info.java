/// The list of findings: filters, pages, and what is done with several at once.
@NullMarked
package org.exposureaudit.web.findings.list;

import org.jspecify.annotations.NullMarked;
