/// Detectors for what is done to the user or to a child.
@NullMarked
package org.exposureaudit.detect.safety;

import org.jspecify.annotations.NullMarked;
