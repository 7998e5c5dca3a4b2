/// What a person posted, wrote, received or is linked to, and where exactly it stood in the export.
@NullMarked
package org.exposureaudit.item;

import org.jspecify.annotations.NullMarked;
