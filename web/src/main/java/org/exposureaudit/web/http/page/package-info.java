/// What is answered to a request, and the pages it is written into: their frame, their notices, what stands beside them.
@NullMarked
package org.exposureaudit.web.http.page;

import org.jspecify.annotations.NullMarked;
