/// Detectors for messages, calls and comments with people of the school.
@NullMarked
package org.exposureaudit.detect.message;

import org.jspecify.annotations.NullMarked;
