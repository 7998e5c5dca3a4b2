/// What the user told and did in a session, as it is kept.
@NullMarked
package org.exposureaudit.web.http.session.told;

import org.jspecify.annotations.NullMarked;
