/// Shared ways to read JSON, HTML, CSV and text safely; nothing here knows a platform.
@NullMarked
package org.exposureaudit.reader.format;

import org.jspecify.annotations.NullMarked;
