/// Options that belong together, for the commands that take them.
@NullMarked
package org.exposureaudit.web.cli.option;

import org.jspecify.annotations.NullMarked;
