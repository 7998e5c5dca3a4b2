/// Reads the files by which a school describes itself, and the file in which users say who they are.
@NullMarked
package org.exposureaudit.school.file;

import org.jspecify.annotations.NullMarked;
