package org.exposureaudit.reader.contacts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.reader.FileReading;

/// Gathers what an address book says of one person, from whatever sort of file. Blank and repeated values count for nothing.
final class ContactCard {
    private final Set<String> phones = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<String> organisation = new ArrayList<>();
    private String name = "";
    private String handle = "";

    /// The name shown; the first that is given counts.
    void name(String value) {
        name = name.isBlank() ? tidy(value) : name;
    }

    /// The name the person goes by on a social network; the first that is given counts.
    void handle(String value) {
        handle = handle.isBlank() ? value.strip() : handle;
    }

    /// One more number.
    void phone(String value) {
        add(phones, value);
    }

    /// One more address.
    void email(String value) {
        add(emails, value);
    }

    /// Where the person works, or what as.
    void organisation(String value) {
        if (!value.isBlank() && !organisation.contains(value.strip())) {
            organisation.add(value.strip());
        }
    }

    /// A note, group or the like.
    void note(String value) {
        add(notes, value);
    }

    /// A note that needs its label to be understood.
    void note(String label, String value) {
        if (!value.isBlank()) {
            add(notes, label.isBlank() ? value : label.strip() + ": " + value.strip());
        }
    }

    private static void add(Set<String> values, String value) {
        String tidy = value.strip();
        if (!tidy.isEmpty()) {
            values.add(tidy);
        }
    }

    /// Words with one space between them.
    static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// Hands on the contact; nothing where the file names neither a person nor how to reach one.
    void handOn(FileReading file, Position position) {
        String work = String.join(", ", organisation);
        String shown = name.isBlank() && !organisation.isEmpty() ? organisation.getFirst() : name;
        Account account = new Account(shown, handle, List.copyOf(phones), List.copyOf(emails));
        if (!account.isBlank()) {
            file.accept(
                    file.item(ContactsReader.PLATFORM, Kind.CONTACT, position)
                            .author(Author.self())
                            .detail(new Contact(account, work, List.copyOf(notes)))
                            .build());
        }
    }
}
