/// Reads Google Takeout: YouTube, Chat, Photos, Maps, Gemini and the account's profile.
@NullMarked
package org.exposureaudit.reader.takeout;

import org.jspecify.annotations.NullMarked;
