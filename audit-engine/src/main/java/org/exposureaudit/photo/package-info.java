/// Reads what picture files themselves say of when, where and with what they were taken: their headers alone, in place, with a bound on
/// every byte and step. Nothing here looks for faces, and nothing ever will.
@NullMarked
package org.exposureaudit.photo;

import org.jspecify.annotations.NullMarked;
