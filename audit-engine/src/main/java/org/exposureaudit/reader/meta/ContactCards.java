package org.exposureaudit.reader.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail;
import org.exposureaudit.reader.meta.MetaRecord.Entry;

/// Reads an uploaded contact out of labelled values: by their labels in English, otherwise by what a number or an address looks like.
public final class ContactCards {
    private static final int SHORTEST_NUMBER = 5;

    private ContactCards() {}

    /// The contact a record holds; its account is blank where it holds none.
    public static Detail.Contact of(MetaRecord record) {
        Card card = new Card();
        record.entries().forEach(card::add);
        return card.contact();
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= SHORTEST_NUMBER
                && text.chars()
                        .allMatch(c -> Character.isDigit(c) || "+()-./ \u00A0".indexOf(c) >= 0);
    }

    /// What is known of one contact so far.
    private static final class Card {
        private final List<String> phones = new ArrayList<>(1);
        private final List<String> emails = new ArrayList<>(1);
        private final List<String> notes = new ArrayList<>(0);
        private final List<String> names = new ArrayList<>(2);
        private String whole = "";
        private String organisation = "";

        private void add(Entry entry) {
            String value = entry.value().strip();
            String label = (entry.label() + " " + entry.field()).toLowerCase(Locale.ROOT);
            if (value.isEmpty()) {
                return;
            }
            if (value.indexOf('@') > 0) {
                emails.add(value);
            } else if (isPhone(value) && !label.contains("birth") && !label.contains("date")) {
                phones.add(value);
            } else if (label.contains("company") || label.contains("organi")) {
                organisation = value;
            } else {
                addWords(label.strip(), value);
            }
        }

        private void addWords(String label, String value) {
            switch (label) {
                case "first name", "last name", "middle name" -> names.add(value);
                case "name", "full name", "display name" -> whole = value;
                case "source", "device", "type" -> {}
                default -> {
                    if (names.isEmpty() && whole.isEmpty()) {
                        names.add(value);
                    } else {
                        notes.add(value);
                    }
                }
            }
        }

        private Detail.Contact contact() {
            String name = whole.isEmpty() ? String.join(" ", names) : whole;
            return new Detail.Contact(new Account(name, "", phones, emails), organisation, notes);
        }
    }
}
