/// What could not be read or checked, as data; and the few exceptions for when the tool cannot go on.
@NullMarked
package org.exposureaudit.problem;

import org.jspecify.annotations.NullMarked;
