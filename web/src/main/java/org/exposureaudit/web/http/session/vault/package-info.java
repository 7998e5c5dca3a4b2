/// Encrypted files of one session: what they are called and what they hold can be read with the session's secret alone.
@NullMarked
package org.exposureaudit.web.http.session.vault;

import org.jspecify.annotations.NullMarked;
