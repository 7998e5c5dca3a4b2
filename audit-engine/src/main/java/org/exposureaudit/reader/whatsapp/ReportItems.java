package org.exposureaudit.reader.whatsapp;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Detail.Setting;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.reader.whatsapp.WhatsAppReport.Entry;
import org.exposureaudit.reader.whatsapp.WhatsAppReport.ReportPage;

/// Turns the files of the account-information report into items. Only few of its names are known, so the others are shown as they stand.
final class ReportItems {
    private ReportItems() {}

    /// Numbers in the owner's address book.
    static void contacts(ReportPage page) throws IOException {
        page.each(entry -> {
            if (ChatName.isPhone(entry.value())) {
                Account account = ChatName.account(entry.value());
                page.file()
                        .accept(
                                item(page, Kind.CONTACT, entry)
                                        .author(Author.self())
                                        .detail(new Contact(account, "", List.of()))
                                        .build());
            }
        });
    }

    /// Groups by name; their sizes and dates are left out.
    static void groups(ReportPage page) throws IOException {
        page.each(entry -> {
            boolean number =
                    !entry.value().isEmpty() && entry.value().chars().allMatch(Character::isDigit);
            boolean name =
                    entry.isAbout("name", "subject")
                            || entry.label().equals("groups")
                            || entry.label().equals("group");
            if (name && !number) {
                page.file()
                        .accept(
                                item(page, Kind.GROUP, entry)
                                        .author(Author.self())
                                        .text(entry.value())
                                        .detail(
                                                new Membership(
                                                        Membership.Sort.GROUP,
                                                        Membership.Role.MEMBER))
                                        .build());
            }
        });
    }

    /// The owner's number, name and description, and the device.
    static void profile(ReportPage page) throws IOException {
        page.each(entry -> {
            if (entry.value().isBlank()) {
                return;
            }
            ItemBuilder item =
                    entry.isAbout(" ip", "device") ? signIn(page, entry) : field(page, entry);
            page.file().accept(item.author(Author.self()).build());
        });
    }

    private static ItemBuilder signIn(ReportPage page, Entry entry) {
        boolean address = entry.isAbout(" ip");
        return item(page, Kind.SIGN_IN, entry)
                .text(entry.value())
                .detail(
                        new SignIn(
                                SignIn.Event.SESSION,
                                address ? entry.value() : "",
                                address ? "" : entry.value(),
                                ""));
    }

    private static ItemBuilder field(ReportPage page, Entry entry) {
        Field field = fieldOf(entry);
        return item(page, field == Field.ABOUT ? Kind.BIO : Kind.PROFILE, entry)
                .text(entry.value())
                .detail(new ProfileField(field, entry.label()));
    }

    private static Field fieldOf(Entry entry) {
        if (entry.isAbout("timestamp", "date", "time")) {
            return Field.OTHER;
        }
        if (entry.isAbout("phone") && ChatName.isPhone(entry.value())) {
            return Field.PHONE;
        }
        if (entry.isAbout("photo", "picture")) {
            return Field.PICTURE;
        }
        if (entry.isAbout("about")) {
            return Field.ABOUT;
        }
        return entry.isAbout("name") ? Field.NAME : Field.OTHER;
    }

    /// Who may see and reach the owner.
    static void settings(ReportPage page) throws IOException {
        page.each(entry -> {
            if (entry.value().isBlank()) {
                return;
            }
            page.file()
                    .accept(
                            entry.isAbout("blocked") && ChatName.isPhone(entry.value())
                                    ? blocked(page, entry)
                                    : setting(page, entry));
        });
    }

    private static Item blocked(ReportPage page, Entry entry) {
        Account account = ChatName.account(entry.value());
        return item(page, Kind.CONNECTION, entry)
                .author(Author.self())
                .detail(new Connection(account, Direction.FOLLOWER, State.BLOCKED))
                .build();
    }

    private static Item setting(ReportPage page, Entry entry) {
        Meaning meaning = meaning(entry);
        String text = meaning == Meaning.SECOND_STEP ? onOrOff(entry.value()) : entry.value();
        return item(page, Kind.SETTING, entry)
                .author(Author.self())
                .text(text)
                .audience(audience(entry.value()))
                .detail(new Setting(entry.label(), meaning))
                .build();
    }

    private static Meaning meaning(Entry entry) {
        if (entry.isAbout("two step", "two factor")) {
            return Meaning.SECOND_STEP;
        }
        if (entry.isAbout("message timer", "disappearing")) {
            return Meaning.DISAPPEARING;
        }
        if (entry.isAbout("groups", "calls")) {
            return Meaning.CONTACT_BY;
        }
        return entry.isAbout(
                        "last seen", "profile photo", "about", "status", "online", "live location")
                ? Meaning.DETAILS_AUDIENCE
                : Meaning.OTHER;
    }

    private static String onOrOff(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.equals("enabled")
                        || lower.equals("true")
                        || lower.equals("on")
                        || lower.equals("yes")
                ? "on"
                : "off";
    }

    private static Audience audience(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "everyone" -> Audience.PUBLIC;
            case "my contacts", "contacts", "my contacts except" -> Audience.FRIENDS;
            case "nobody" -> Audience.ONLY_ME;
            default -> Audience.UNKNOWN;
        };
    }

    private static ItemBuilder item(ReportPage page, Kind kind, Entry entry) {
        return page.file().item(WhatsAppReader.PLATFORM, kind, entry.position());
    }
}
