/// The command line: one class per command, each a thin shell around the engine.
@NullMarked
package org.exposureaudit.web.cli;

import org.jspecify.annotations.NullMarked;
