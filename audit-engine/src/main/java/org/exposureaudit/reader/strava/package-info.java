/// Reads Strava's download of one's data.
@NullMarked
package org.exposureaudit.reader.strava;

import org.jspecify.annotations.NullMarked;
