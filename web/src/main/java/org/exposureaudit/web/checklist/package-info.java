/// The checklist: every clause of a policy with where it stands, and the questions data cannot answer.
@NullMarked
package org.exposureaudit.web.checklist;

import org.jspecify.annotations.NullMarked;
