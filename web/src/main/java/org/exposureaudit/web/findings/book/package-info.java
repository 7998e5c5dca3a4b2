/// What was found together with what the user noted on it, as all pages of this feature see it.
@NullMarked
package org.exposureaudit.web.findings.book;

import org.jspecify.annotations.NullMarked;
