/// Detectors for conversations with AI assistants.
@NullMarked
package org.exposureaudit.detect.ai;

import org.jspecify.annotations.NullMarked;
