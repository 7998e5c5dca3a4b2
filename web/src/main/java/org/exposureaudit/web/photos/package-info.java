/// The pictures that might have been taken at school: where, when, what speaks for it, and a small copy of each on request.
@NullMarked
package org.exposureaudit.web.photos;

import org.jspecify.annotations.NullMarked;
