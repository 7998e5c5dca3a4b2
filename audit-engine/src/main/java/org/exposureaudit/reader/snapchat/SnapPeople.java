package org.exposureaudit.reader.snapchat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.exposureaudit.item.Account;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// The names that go with user names, as far as the lists of friends tell them.
///
/// @param names names by user name
/// @param owner the owner's user name, or an empty text
record SnapPeople(Map<String, String> names, String owner) {
    private static final int MOST = 50_000;

    /// The people of a source.
    static SnapPeople of(Source source) {
        Map<String, String> names = new HashMap<>();
        source.matching(PathPattern.of("friends.json"))
                .limit(2)
                .forEach(file ->
                        new JsonPeek(file, UnaryOperator.identity())
                                .each(
                                        _ -> true,
                                        (_, person, _) -> {
                                            if (names.size() < MOST) {
                                                names.put(
                                                        person.text("Username"),
                                                        person.text("Display Name"));
                                            }
                                        }));
        String owner =
                source.matching(PathPattern.of("account.json"))
                        .limit(2)
                        .map(file ->
                                new JsonPeek(file, UnaryOperator.identity())
                                        .member("Basic Information"))
                        .map(basic -> basic.text("Username"))
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse("");
        return new SnapPeople(names, owner);
    }

    /// Somebody by user name.
    Account account(String user) {
        return Account.of(names.getOrDefault(user, ""), user);
    }

    /// Somebody as a list of friends has them.
    static Account account(JsonValue person) {
        return Account.of(person.text("Display Name").strip(), person.text("Username"));
    }
}
