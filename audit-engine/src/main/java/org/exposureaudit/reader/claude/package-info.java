/// Reads Claude's export of one's data.
@NullMarked
package org.exposureaudit.reader.claude;

import org.jspecify.annotations.NullMarked;
