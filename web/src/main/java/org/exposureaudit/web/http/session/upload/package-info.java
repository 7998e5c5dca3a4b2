/// What comes in from a browser, as a stream from its first byte to its last: nothing of it is ever put aside in clear.
@NullMarked
package org.exposureaudit.web.http.session.upload;

import org.jspecify.annotations.NullMarked;
