package org.exposureaudit.reader.contacts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads address books: vCards of phones, iCloud and Google, and the tables Google and Outlook write.
public final class ContactsReader implements ArchiveReader {
    static final String PLATFORM = "contacts";

    private static final String ALL = "all contacts.vcf";
    // A card sent in a WhatsApp chat, as the iPhone numbers it.
    private static final Pattern SENT = Pattern.compile("\\d{8}-.*");

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Contacts",
                List.of(
                        "vCard 2.1, 3.0 and 4.0",
                        "Google Contacts CSV (2007 to 2026)",
                        "Outlook CSV"),
                List.of(
                        "Google: open contacts.google.com, choose Export, then vCard or Google CSV.",
                        "iPhone: open contacts on icloud.com, select all, then Export vCard.",
                        "Android: in Contacts open the menu, then Settings or Fix and manage, then Export to file.",
                        "Outlook: on outlook.com open People, Manage contacts, Export contacts."),
                "https://support.google.com/contacts/answer/7199294",
                List.of(
                        "When a contact was added.",
                        "Contacts kept only inside an app, such as WhatsApp's or Snapchat's.",
                        "Whom you called or wrote to."));
    }

    @Override
    public Detection detect(Source source) {
        List<SourceFile> books = source.files().stream().filter(ContactsReader::isBook).toList();
        if (books.isEmpty()) {
            return Detection.NOT_MINE;
        }
        return new Detection.Recognized(isCard(books.getFirst()) ? "vcard" : "csv", books.size());
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder();
        boolean all = source.files().stream().anyMatch(file -> name(file).equals(ALL));
        if (all) {
            routes.reads(ALL, VCardFile::read);
            routes.ignores("*.vcf", "A part of All contacts, which was read.");
        } else {
            routes.reads("*.vcf", VCardFile::read);
            routes.reads("*.vcard", VCardFile::read);
        }
        source.files().stream()
                .filter(file -> !isCard(file) && isBook(file))
                .map(SourceFile::path)
                .sorted()
                .forEach(path -> addTable(routes, path, all));
        return routes.build();
    }

    private static void addTable(FileRoutes.Builder routes, String path, boolean all) {
        if (all) {
            routes.ignores(path, "The same contacts are in All contacts, which was read.");
        } else {
            routes.reads(path, ContactTable::read);
        }
    }

    private static boolean isBook(SourceFile file) {
        return isCard(file)
                || (name(file).endsWith(".csv")
                        && ContactColumns.of(CsvRecords.header(file)).isAddressBook());
    }

    private static boolean isCard(SourceFile file) {
        String name = name(file);
        return (name.endsWith(".vcf") || name.endsWith(".vcard")) && !SENT.matcher(name).matches();
    }

    private static String name(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT);
    }
}
