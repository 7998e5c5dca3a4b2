package org.exposureaudit.reader.mail;

import java.util.List;
import java.util.Locale;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads e-mail as mail programs and services write it out: mailboxes (mbox) and single messages (eml).
public final class MailReader implements ArchiveReader {
    static final String PLATFORM = "email";

    private static final int HEAD = 4_000;
    private static final String OUTLOOK =
            "This is a data file of Outlook (PST or OST), which is not read. Add the account to Thunderbird or Apple Mail and save the"
                    + " folders from there as mbox, or save single messages as eml.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "E-mail",
                List.of("mbox", "eml"),
                List.of(
                        "Gmail: open takeout.google.com, choose Deselect all, tick Mail, and create the export.",
                        "Apple Mail: choose a mailbox, then MailFile, Export mailbox.",
                        "Thunderbird: mark the messages, then Save as; or add a tool that exports a folder as mbox.",
                        "Outlook: drag single messages onto the desktop from outlook.com, or move the account to one of the above.",
                        "Take your own accounts only. Mail of the school stays with the school."),
                "https://support.google.com/accounts/answer/3024190",
                List.of(
                        "What is in attachments; only their names.",
                        "Newsletters and other mail to many: they are counted and left out.",
                        "Mail that was deleted for good."));
    }

    @Override
    public Detection detect(Source source) {
        if (source.files().stream().anyMatch(MailReader::isMail)) {
            return routes(source).recognize(source, "mbox");
        }
        boolean outlook = source.files().stream().anyMatch(MailReader::isOutlook);
        return outlook ? new Detection.KnownUnsupported(OUTLOOK) : Detection.NOT_MINE;
    }

    private static boolean isMail(SourceFile file) {
        return isBox(file) || isMessage(file);
    }

    private static boolean isBox(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".mbox") || name.equals("mbox");
        return named && TextReader.headOrNothing(file, HEAD).startsWith("From ");
    }

    private static boolean isMessage(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    private static boolean isOutlook(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".pst") || name.endsWith(".ost");
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder();
        MailOwner owner = MailOwner.of(source.files().stream().filter(MailReader::isMail).toList());
        for (SourceFile file : source.files()) {
            if (isBox(file)) {
                routes.reads(file.path(), reading -> MailFile.read(reading, owner));
            }
        }
        return routes.reads("*.eml", reading -> MailFile.single(reading, owner))
                .ignores("*.mbox/table_of_contents", "The mail program's own list of the messages.")
                .ignores("*.mbox/*.plist", "The mail program's own notes.")
                .build();
    }
}
