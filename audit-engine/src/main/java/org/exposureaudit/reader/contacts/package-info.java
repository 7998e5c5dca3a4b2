/// Reads address books: vCards of any version, and the tables Google and Outlook write.
@NullMarked
package org.exposureaudit.reader.contacts;

import org.jspecify.annotations.NullMarked;
