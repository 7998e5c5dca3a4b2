/// Reads Reddit's data request.
@NullMarked
package org.exposureaudit.reader.reddit;

import org.jspecify.annotations.NullMarked;
