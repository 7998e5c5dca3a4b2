/// A check while it runs, and what it found.
@NullMarked
package org.exposureaudit.web.http.session.check;

import org.jspecify.annotations.NullMarked;
