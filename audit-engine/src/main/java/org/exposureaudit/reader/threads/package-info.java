/// Reads what Threads adds to an Instagram export.
@NullMarked
package org.exposureaudit.reader.threads;

import org.jspecify.annotations.NullMarked;
