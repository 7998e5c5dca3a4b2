/// The pages on which users bring the exports of their accounts, and see what becomes of them.
@NullMarked
package org.exposureaudit.web.upload;

import org.jspecify.annotations.NullMarked;
