/// Help, and what the tool knows of policies and of itself: pages to read that need no data.
@NullMarked
package org.exposureaudit.web.help;

import org.jspecify.annotations.NullMarked;
