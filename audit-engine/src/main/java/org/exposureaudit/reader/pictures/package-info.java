/// Reads folders that hold nothing but pictures: a camera's folder, or what Google Photos gives.
@NullMarked
package org.exposureaudit.reader.pictures;

import org.jspecify.annotations.NullMarked;
