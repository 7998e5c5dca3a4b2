/// Text as the tool sees it: folded letters, words, and many phrases found in one pass.
@NullMarked
package org.exposureaudit.item.text;

import org.jspecify.annotations.NullMarked;
