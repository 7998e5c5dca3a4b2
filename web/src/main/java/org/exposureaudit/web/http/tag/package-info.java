/// What the shared tags of the templates are given: small records of words, numbers and links, made by a feature from engine
/// types. `src/main/jte/README.md` lists every tag with its parameters.
@NullMarked
package org.exposureaudit.web.http.tag;

import org.jspecify.annotations.NullMarked;
