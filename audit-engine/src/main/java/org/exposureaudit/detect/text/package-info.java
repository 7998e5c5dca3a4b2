/// What detectors know words by: names, the school's own words and lists of words, all found in one pass over a text.
@NullMarked
package org.exposureaudit.detect.text;

import org.jspecify.annotations.NullMarked;
