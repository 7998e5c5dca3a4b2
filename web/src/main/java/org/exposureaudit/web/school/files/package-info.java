/// Files that describe a school or its people, as a form brings them: which are kept, which are refused, which are left out.
@NullMarked
package org.exposureaudit.web.school.files;

import org.jspecify.annotations.NullMarked;
