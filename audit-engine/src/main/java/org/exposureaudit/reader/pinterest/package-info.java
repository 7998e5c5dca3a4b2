/// Reads Pinterest's download of one's data.
@NullMarked
package org.exposureaudit.reader.pinterest;

import org.jspecify.annotations.NullMarked;
