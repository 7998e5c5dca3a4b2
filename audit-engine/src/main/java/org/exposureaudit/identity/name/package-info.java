/// What is known of names as such: short forms, spellings, other languages, frequency, and how closely two names agree.
///
/// The names themselves are data: tables beside the classes of the package above.
@NullMarked
package org.exposureaudit.identity.name;

import org.jspecify.annotations.NullMarked;
