/// Reads the exports of Instagram, from 2018 on.
@NullMarked
package org.exposureaudit.reader.instagram;

import org.jspecify.annotations.NullMarked;
