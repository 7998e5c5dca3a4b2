/// Sessions: one person's check from its beginning until it is deleted, and who may open it.
@NullMarked
package org.exposureaudit.web.http.session;

import org.jspecify.annotations.NullMarked;
