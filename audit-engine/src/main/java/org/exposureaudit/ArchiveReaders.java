package org.exposureaudit;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.contacts.ContactsReader;
import org.exposureaudit.reader.facebook.FacebookReader;
import org.exposureaudit.reader.instagram.InstagramReader;
import org.exposureaudit.reader.messenger.MessengerReader;
import org.exposureaudit.reader.pictures.PicturesReader;
import org.exposureaudit.reader.portable.PortableReader;
import org.exposureaudit.reader.threads.ThreadsReader;
import org.exposureaudit.reader.whatsapp.WhatsAppReader;
import org.exposureaudit.reader.x.XReader;

/// The readers of all platforms, in alphabetical order: where two know equally many files of an export, the first reads it.
public final class ArchiveReaders {
    /// Every reader.
    public static final List<ArchiveReader> ALL =
            List.of(
                    new ContactsReader(),
                    new FacebookReader(),
                    new InstagramReader(),
                    new MessengerReader(),
                    new PicturesReader(),
                    new PortableReader(),
                    new ThreadsReader(),
                    new WhatsAppReader(),
                    new XReader());

    private ArchiveReaders() {}
}
