/// Reads the download of Messenger's end-to-end encrypted chats.
@NullMarked
package org.exposureaudit.reader.messenger;

import org.jspecify.annotations.NullMarked;
