package org.exposureaudit.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;

/// Everything by which a declaration may name what it is about: the people, their accounts, the item, the finding.
///
/// @param keys the names and ids as they are compared
/// @param platform the platform, which may be an approved channel as a whole
public record Subject(Set<String> keys, String platform) {
    /// Copies the set.
    public Subject {
        keys = Set.copyOf(keys);
    }

    /// What an observation is about, as part of a finding.
    public static Subject of(Observation observation, Fingerprint finding) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(keyOf(finding.value()));
        keys.add(keyOf(observation.item().id().value()));
        if (!observation.item().sourceId().isEmpty()) {
            keys.add(keyOf(observation.item().sourceId()));
        }
        observation.people().forEach(person -> addPerson(keys, person));
        accounts(observation.item()).forEach(account -> addAccount(keys, account));
        keys.remove("");
        return new Subject(keys, keyOf(observation.item().platform()));
    }

    /// How a name or id is compared: names of several words without case and accents, anything else without case and a leading `@`.
    static String keyOf(String about) {
        String bare = about.strip();
        if (bare.indexOf(' ') > 0) {
            return NameText.fold(bare);
        }
        return (bare.startsWith("@") ? bare.substring(1) : bare).toLowerCase(Locale.ROOT);
    }

    private static void addPerson(Set<String> keys, Person person) {
        Names names = person.names();
        for (String forename : List.of(names.forename(), names.preferredForename())) {
            if (!forename.isBlank()) {
                keys.add(keyOf(forename + " " + names.surname()));
            }
        }
        person.handles().forEach(handle -> keys.add(keyOf(handle)));
    }

    private static void addAccount(Set<String> keys, Account account) {
        keys.add(keyOf(account.displayName()));
        keys.add(keyOf(account.handle()));
    }

    /// The accounts an item is with: whom it links to, who wrote it, the other side of a talk of two.
    static List<Account> accounts(Item item) {
        List<Account> accounts = new ArrayList<>();
        switch (item.detail()) {
            case Detail.Connection link -> accounts.add(link.account());
            case Detail.Contact contact -> accounts.add(contact.account());
            case Detail.None _,
                    Detail.ProfileField _,
                    Detail.Membership _,
                    Detail.Setting _,
                    Detail.SignIn _,
                    Detail.Reaction _ -> {}
        }
        if (item.conversation().type() == Conversation.Type.ONE_TO_ONE) {
            accounts.addAll(item.conversation().participants());
        }
        if (item.author() instanceof Author.Other(Account account)) {
            accounts.add(account);
        }
        return accounts;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Subject[" + keys.size() + " keys]";
    }
}
