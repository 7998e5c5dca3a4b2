/// What the exports of Facebook, Instagram, Threads and Messenger have in common: how they write lists, labels, media and messages.
@NullMarked
package org.exposureaudit.reader.meta;

import org.jspecify.annotations.NullMarked;
