/// What every request has to pass before anybody looks what it is about, and what every response tells the browser.
@NullMarked
package org.exposureaudit.web.http.guard;

import org.jspecify.annotations.NullMarked;
