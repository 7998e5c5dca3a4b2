/// Detectors for what was posted and what it says of the school.
@NullMarked
package org.exposureaudit.detect.post;

import org.jspecify.annotations.NullMarked;
