/// Reads Snapchat's download of one's data.
@NullMarked
package org.exposureaudit.reader.snapchat;

import org.jspecify.annotations.NullMarked;
