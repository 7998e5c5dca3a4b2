/// One person's check while it lasts: what they told and uploaded, encrypted, and the job that reads it.
@NullMarked
package org.exposureaudit.web.http.session;

import org.jspecify.annotations.NullMarked;
