/// Reads LinkedIn's download of one's data.
@NullMarked
package org.exposureaudit.reader.linkedin;

import org.jspecify.annotations.NullMarked;
