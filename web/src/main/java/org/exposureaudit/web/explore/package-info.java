/// Search over everything that was read, and who could see what.
@NullMarked
package org.exposureaudit.web.explore;

import org.jspecify.annotations.NullMarked;
