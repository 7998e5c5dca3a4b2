/// How policies and steps are read from YAML: strictly, with messages that name the line and what to do.
@NullMarked
package org.exposureaudit.policy.file;

import org.jspecify.annotations.NullMarked;
