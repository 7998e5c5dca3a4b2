/// The first page and the last, help, and what the tool knows of policies and of itself: everything that needs no data.
@NullMarked
package org.exposureaudit.web.start;

import org.jspecify.annotations.NullMarked;
