/// Reads archives of X, formerly Twitter, from 2012 to today.
@NullMarked
package org.exposureaudit.reader.x;

import org.jspecify.annotations.NullMarked;
