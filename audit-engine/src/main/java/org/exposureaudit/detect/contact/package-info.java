/// Detectors for address books.
@NullMarked
package org.exposureaudit.detect.contact;

import org.jspecify.annotations.NullMarked;
