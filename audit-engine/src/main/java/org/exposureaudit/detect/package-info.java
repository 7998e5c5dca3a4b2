/// Detectors turn items into observations: neutral facts with evidence. They know nothing of policies.
///
/// To add a detector: one class, one line in `Detectors`, its line in `detectors.yaml`, examples that must match and near misses.
@NullMarked
package org.exposureaudit.detect;

import org.jspecify.annotations.NullMarked;
