/// Reads what describes the school and its people: `school.json`, `terms.csv`, lists of people, and the user's own details.
///
/// Lists of people hold far more than this tool needs. What is not needed is never made into a text: a column nobody asked for is
/// skipped character by character, an element nobody asked for is passed over.
@NullMarked
package org.exposureaudit.school.file;

import org.jspecify.annotations.NullMarked;
