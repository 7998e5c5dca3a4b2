/// Reads lists of people: our own, exports of school systems, transfer files, typed names; and makes one person of repeated entries.
///
/// Such lists hold far more than this tool needs. What is not needed is never made into a text: a column nobody asked for is skipped
/// character by character, an element nobody asked for is passed over.
@NullMarked
package org.exposureaudit.school.people;

import org.jspecify.annotations.NullMarked;
