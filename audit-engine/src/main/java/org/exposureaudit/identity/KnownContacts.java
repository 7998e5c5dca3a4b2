package org.exposureaudit.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.school.Person;

/// Telephone numbers, addresses and user names the school knows; equal ones settle who somebody is.
final class KnownContacts {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern LIKE_A_PHONE = Pattern.compile("\\+?[\\d\\s().-]{9,20}");
    private static final Pattern LIKE_AN_EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final Map<String, List<Somebody>> handles = new HashMap<>();
    private final Map<String, List<Somebody>> phones = new HashMap<>();
    private final Map<String, List<Somebody>> emails = new HashMap<>();

    KnownContacts(Collection<Somebody> people) {
        for (Somebody who : people) {
            Person person = who.person();
            person.handles().forEach(handle -> add(handles, plain(handle), who));
            person.phones()
                    .forEach(phone -> number(phone).ifPresent(known -> add(phones, known, who)));
            person.emails().forEach(email -> add(emails, plain(email), who));
        }
    }

    /// Everybody who has one of the account's contacts, each with what agrees.
    Map<Somebody, String> of(Account account) {
        Map<Somebody, String> found = new LinkedHashMap<>();
        String handle = plain(account.handle());
        note(
                found,
                handles.getOrDefault(handle, List.of()),
                "The user name is one the school knows.");
        List<String> numbers = new ArrayList<>(account.phones());
        List<String> addresses = new ArrayList<>(account.emails());
        for (String shown : List.of(account.handle(), account.displayName())) {
            if (LIKE_A_PHONE.matcher(shown.strip()).matches()) {
                numbers.add(shown);
            } else if (LIKE_AN_EMAIL.matcher(shown.strip()).matches()) {
                addresses.add(shown);
            }
        }
        for (String phone : numbers) {
            number(phone)
                    .ifPresent(known ->
                            note(
                                    found,
                                    phones.getOrDefault(known, List.of()),
                                    "The telephone number is on the list."));
        }
        for (String email : addresses) {
            note(
                    found,
                    emails.getOrDefault(plain(email), List.of()),
                    "The e-mail address is on the list.");
        }
        return found;
    }

    /// A telephone number as the whole world writes it; one without country is British.
    static Optional<String> number(String phone) {
        try {
            return Optional.of(PHONES.format(PHONES.parse(phone, "GB"), PhoneNumberFormat.E164));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        return bare.startsWith("@") ? bare.substring(1) : bare;
    }

    private static void add(Map<String, List<Somebody>> map, String key, Somebody who) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(who);
        }
    }

    private static void note(Map<Somebody, String> found, Collection<Somebody> people, String why) {
        people.forEach(who -> found.putIfAbsent(who, why));
    }
}
