/// Reads the portable format, in which data of any platform can be brought.
@NullMarked
package org.exposureaudit.reader.portable;

import org.jspecify.annotations.NullMarked;
