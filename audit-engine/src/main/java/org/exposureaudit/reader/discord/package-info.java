/// Reads Discord's data package.
@NullMarked
package org.exposureaudit.reader.discord;

import org.jspecify.annotations.NullMarked;
