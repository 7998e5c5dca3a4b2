/// Reads the archive of Mastodon and of servers that write the same.
@NullMarked
package org.exposureaudit.reader.mastodon;

import org.jspecify.annotations.NullMarked;
