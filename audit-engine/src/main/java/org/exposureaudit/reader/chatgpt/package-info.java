/// Reads ChatGPT's export of one's data.
@NullMarked
package org.exposureaudit.reader.chatgpt;

import org.jspecify.annotations.NullMarked;
