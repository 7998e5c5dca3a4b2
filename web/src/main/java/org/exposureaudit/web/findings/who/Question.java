package org.exposureaudit.web.findings.who;

import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Item;
import org.exposureaudit.school.Person;
import org.exposureaudit.web.http.session.told.Marks.Same;

/// Whether an account belongs to somebody on the school's lists.
///
/// @param id its key in addresses
/// @param key by which the answer is kept: the account and the person as declarations name them
/// @param platform the platform
/// @param account the account
/// @param person whose it might be
/// @param items what links the user to the account
/// @param evidence what was noticed
/// @param answered whether it was answered
/// @param answer what was answered; not sure until then
public record Question(
        String id,
        String key,
        String platform,
        Account account,
        Person person,
        List<Item> items,
        List<String> evidence,
        boolean answered,
        Same answer) {
    /// Copies the lists.
    public Question {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Question[" + platform + "]";
    }
}
