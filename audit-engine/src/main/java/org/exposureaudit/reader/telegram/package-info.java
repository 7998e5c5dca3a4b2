/// Reads Telegram Desktop's export.
@NullMarked
package org.exposureaudit.reader.telegram;

import org.jspecify.annotations.NullMarked;
