/// Detectors for friends, followers, requests and groups.
@NullMarked
package org.exposureaudit.detect.people;

import org.jspecify.annotations.NullMarked;
