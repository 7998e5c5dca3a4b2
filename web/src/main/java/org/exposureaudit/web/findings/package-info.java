/// What a check found: the results to look at, the list, each finding with its evidence, what the user noted on it, and who might be whom.
@NullMarked
package org.exposureaudit.web.findings;

import org.jspecify.annotations.NullMarked;
