package org.exposureaudit.reader.linkedin;

import java.io.IOException;
import java.util.Locale;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The download's owner, as far as it tells.
///
/// @param name the name, or an empty text
/// @param url the address of the profile, or an empty text
record Member(String name, String url) {
    /// The owner: the name from the profile, the address from an invitation sent.
    static Member of(Source source) {
        String[] found = {"", ""};
        for (SourceFile file : source.files()) {
            switch (LinkedInReader.plain(file)) {
                case "profile" ->
                        each(
                                file,
                                row ->
                                        found[0] =
                                                name(
                                                        row.text("first name"),
                                                        row.text("last name")));
                case "invitations" -> each(file, row -> url(row, found));
                default -> {}
            }
        }
        return new Member(found[0], found[1]);
    }

    private interface Look {
        void row(NamedCells row);
    }

    private static void each(SourceFile file, Look look) {
        try {
            NamedCells.each(FileReading.looking(file), (row, _) -> look.row(row));
        } catch (IOException | AuditException _) {
            // Reading it in earnest comes to the same place and reports it.
            return;
        }
    }

    private static void url(NamedCells row, String[] found) {
        if (row.text("direction").equalsIgnoreCase("outgoing")) {
            found[1] = found[1].isEmpty() ? row.text("inviterprofileurl") : found[1];
        }
    }

    /// Two parts of a name as one.
    static String name(String first, String last) {
        return (first.strip() + " " + last.strip()).strip();
    }

    /// Whether somebody is the owner.
    boolean is(String shown, String address) {
        boolean byUrl =
                !url.isEmpty() && handle(address).equals(handle(url)) && !handle(url).isEmpty();
        return byUrl || (!name.isEmpty() && shown.equals(name));
    }

    /// Who wrote something.
    Author author(String shown, String address) {
        return is(shown, address) ? Author.self() : Author.other(account(shown, address));
    }

    /// Somebody by name and the address of their profile.
    static Account account(String shown, String address) {
        return Account.of(shown, handle(address));
    }

    /// The last part of a profile's address.
    static String handle(String address) {
        String bare = address.strip();
        int query = bare.indexOf('?');
        bare = query < 0 ? bare : bare.substring(0, query);
        bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        int in = bare.toLowerCase(Locale.ROOT).indexOf("/in/");
        return in < 0 ? "" : bare.substring(in + 4);
    }
}
