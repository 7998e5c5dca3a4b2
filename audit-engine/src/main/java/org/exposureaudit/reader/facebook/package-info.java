/// Reads the exports of Facebook, from 2018 on.
@NullMarked
package org.exposureaudit.reader.facebook;

import org.jspecify.annotations.NullMarked;
