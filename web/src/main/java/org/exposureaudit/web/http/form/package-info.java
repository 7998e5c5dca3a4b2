/// What a form brings: its fields, and its files as they arrive.
@NullMarked
package org.exposureaudit.web.http.form;

import org.jspecify.annotations.NullMarked;
