/// What a finding stands on, as it is shown: words with numbered marks, conversations, and two names beside each other.
@NullMarked
package org.exposureaudit.web.http.tag.evidence;

import org.jspecify.annotations.NullMarked;
