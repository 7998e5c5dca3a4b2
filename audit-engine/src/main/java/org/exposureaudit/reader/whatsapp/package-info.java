/// Reads WhatsApp's exported chats and its account-information report.
@NullMarked
package org.exposureaudit.reader.whatsapp;

import org.jspecify.annotations.NullMarked;
