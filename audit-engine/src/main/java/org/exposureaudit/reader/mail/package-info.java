/// Reads mailboxes and single e-mails as mail programs write them.
@NullMarked
package org.exposureaudit.reader.mail;

import org.jspecify.annotations.NullMarked;
