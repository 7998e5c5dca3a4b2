/// Detectors for pictures: what the words with them say of where they were taken and who is in them.
@NullMarked
package org.exposureaudit.detect.photo;

import org.jspecify.annotations.NullMarked;
