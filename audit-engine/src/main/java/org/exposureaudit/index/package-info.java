/// Items into Lucene and back; the only package that imports Lucene.
@NullMarked
package org.exposureaudit.index;

import org.jspecify.annotations.NullMarked;
