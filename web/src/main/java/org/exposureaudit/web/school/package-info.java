/// The pages on which users say who they are, which school is theirs, who its people are and which policy holds.
@NullMarked
package org.exposureaudit.web.school;

import org.jspecify.annotations.NullMarked;
