/// Signals: what words, phrases and emoji of the lexicons stand where in a text, found in one pass whose time grows with the text alone.
@NullMarked
package org.exposureaudit.detect.signal;

import org.jspecify.annotations.NullMarked;
