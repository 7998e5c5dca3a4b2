package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.ContactCards;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads the address book that the user's phone uploaded.
final class Contacts {
    /// Adds the routes of every file of contacts.
    void addTo(LayoutRoutes routes) {
        routes.reads(
                        this::labelled,
                        "contacts_uploaded_before_2021.json",
                        "contacts_uploaded_from_your_phone.json",
                        "your_imported_contacts.json",
                        "synced_contacts_from_instagram.json")
                .reads(this::book, "your_address_books.json", "imported_contacts.json");
    }

    private void labelled(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord all = MetaRecord.of(record);
                    for (MetaRecord contact : all.parts().isEmpty() ? List.of(all) : all.parts()) {
                        accept(file, at, ContactCards.of(contact), contact.anyTime());
                    }
                });
    }

    /// Until about 2021: `address_book`, each with its `details`.
    private void book(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, root, at) -> {
                    List<JsonValue> entries = root.items("address_book");
                    for (JsonValue entry : entries.isEmpty() ? List.of(root) : entries) {
                        accept(file, at, contact(entry), entry.time("created_timestamp"));
                    }
                },
                "address_book");
    }

    private static Detail.Contact contact(JsonValue entry) {
        List<String> phones = new ArrayList<>(1);
        List<String> emails = new ArrayList<>(1);
        for (String point : entry.at("details").texts()) {
            (point.indexOf('@') > 0 ? emails : phones).add(point);
        }
        return new Detail.Contact(
                new Account(entry.text("name"), "", phones, emails), "", List.of());
    }

    private static void accept(
            FileReading file, JsonPointer at, Detail.Contact contact, Moment time) {
        if (!contact.account().isBlank()) {
            file.accept(
                    file.item(Facebook.ID, Kind.CONTACT, at)
                            .author(Author.self())
                            .time(time)
                            .detail(contact)
                            .build());
        }
    }
}
