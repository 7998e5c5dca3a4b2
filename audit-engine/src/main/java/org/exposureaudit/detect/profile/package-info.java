/// Detectors for profiles, privacy settings, sign-in security and tags.
@NullMarked
package org.exposureaudit.detect.profile;

import org.jspecify.annotations.NullMarked;
