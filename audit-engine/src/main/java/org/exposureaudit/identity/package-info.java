/// Who is this? An account's names, handle, numbers and addresses against the roster, with evidence and confidence.
@NullMarked
package org.exposureaudit.identity;

import org.jspecify.annotations.NullMarked;
