/// The engine as one thing to call, and the lists of what it comes with.
@NullMarked
package org.exposureaudit;

import org.jspecify.annotations.NullMarked;
