/// How a check begins, is kept for another day, and ends.
@NullMarked
package org.exposureaudit.web.start;

import org.jspecify.annotations.NullMarked;
