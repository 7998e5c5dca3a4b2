/// Detectors for when something was done.
@NullMarked
package org.exposureaudit.detect.time;

import org.jspecify.annotations.NullMarked;
