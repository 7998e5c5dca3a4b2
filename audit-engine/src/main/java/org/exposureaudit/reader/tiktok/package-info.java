/// Reads TikTok's download of one's data.
@NullMarked
package org.exposureaudit.reader.tiktok;

import org.jspecify.annotations.NullMarked;
