/// A safe, bounded, read-only view of what the user gave: ZIPs, folders and single files.
@NullMarked
package org.exposureaudit.source;

import org.jspecify.annotations.NullMarked;
