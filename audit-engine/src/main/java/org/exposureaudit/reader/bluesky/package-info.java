/// Reads the repository of a Bluesky account.
@NullMarked
package org.exposureaudit.reader.bluesky;

import org.jspecify.annotations.NullMarked;
