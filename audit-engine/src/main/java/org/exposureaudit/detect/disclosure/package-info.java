/// Detectors for what should not be told: about pupils, adults, the school, or ways in.
@NullMarked
package org.exposureaudit.detect.disclosure;

import org.jspecify.annotations.NullMarked;
