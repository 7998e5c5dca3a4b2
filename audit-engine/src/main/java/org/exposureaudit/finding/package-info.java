/// Findings with their evidence, fingerprint and state; what the user has declared; the checklist.
@NullMarked
package org.exposureaudit.finding;

import org.jspecify.annotations.NullMarked;
