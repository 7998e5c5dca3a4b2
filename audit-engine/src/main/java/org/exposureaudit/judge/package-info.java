/// Judges what was observed: observations, a policy and the user's declarations become findings and a checklist.
@NullMarked
package org.exposureaudit.judge;

import org.jspecify.annotations.NullMarked;
