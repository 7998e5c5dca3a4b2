/// What a person posted, wrote, received, is linked to; where exactly it stood in the export.
@NullMarked
package org.exposureaudit.item;

import org.jspecify.annotations.NullMarked;
