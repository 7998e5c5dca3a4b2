package org.exposureaudit.item;

import java.util.List;

/// A person's account or address as a platform shows it: everything by which somebody might be recognised.
///
/// @param displayName the name shown, or an empty text
/// @param handle the user name without `@`, or the platform's numeric id where it gives nothing else, or an empty text
/// @param phones telephone numbers as written
/// @param emails e-mail addresses as written
public record Account(String displayName, String handle, List<String> phones, List<String> emails) {
    /// Copies the lists.
    public Account {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }

    /// An account known by the name it shows.
    public static Account named(String displayName) {
        return new Account(displayName, "", List.of(), List.of());
    }

    /// An account known by its handle; a leading `@` is dropped.
    public static Account ofHandle(String handle) {
        return new Account("", bare(handle), List.of(), List.of());
    }

    /// An account known by both.
    public static Account of(String displayName, String handle) {
        return new Account(displayName, bare(handle), List.of(), List.of());
    }

    /// Whether nothing at all is known.
    public boolean isBlank() {
        return displayName.isBlank() && handle.isBlank() && phones.isEmpty() && emails.isEmpty();
    }

    /// The name to show: display name, else handle, else the first number or address.
    public String shown() {
        if (!displayName.isBlank()) {
            return displayName;
        }
        if (!handle.isBlank()) {
            return handle;
        }
        return !phones.isEmpty() ? phones.getFirst() : emails.isEmpty() ? "" : emails.getFirst();
    }

    private static String bare(String handle) {
        String trimmed = handle.strip();
        return trimmed.startsWith("@") ? trimmed.substring(1) : trimmed;
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Account[...]";
    }
}
