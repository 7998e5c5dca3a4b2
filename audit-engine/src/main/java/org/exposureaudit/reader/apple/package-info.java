/// Reads Apple's copy of one's data.
@NullMarked
package org.exposureaudit.reader.apple;

import org.jspecify.annotations.NullMarked;
