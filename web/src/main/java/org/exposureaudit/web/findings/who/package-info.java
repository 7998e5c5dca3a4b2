/// Is this them? Asks the user who an account belongs to.
@NullMarked
package org.exposureaudit.web.findings.who;

import org.jspecify.annotations.NullMarked;
