/// What the tool looks for, as pages list it.
@NullMarked
package org.exposureaudit.web.http.catalogue;

import org.jspecify.annotations.NullMarked;
