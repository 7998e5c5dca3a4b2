/// Tables as schools hand them out: rows of CSV in any encoding, columns by name, dates in any form.
@NullMarked
package org.exposureaudit.school.table;

import org.jspecify.annotations.NullMarked;
