/// One finding: its evidence, why it matters, what to do, whom to tell, and what the user noted on it.
@NullMarked
package org.exposureaudit.web.findings.one;

import org.jspecify.annotations.NullMarked;
