/// The school: names, sites, calendar, channels; and its people: the roster and how lists of people are read.
@NullMarked
package org.exposureaudit.school;

import org.jspecify.annotations.NullMarked;
