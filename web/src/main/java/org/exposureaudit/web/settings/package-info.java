/// What a user chooses not to be told of.
@NullMarked
package org.exposureaudit.web.settings;

import org.jspecify.annotations.NullMarked;
