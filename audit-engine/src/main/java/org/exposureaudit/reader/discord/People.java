package org.exposureaudit.reader.discord;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.exposureaudit.item.Account;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The people the account's list of friends and requests names, by their numbers.
///
/// @param owner the owner's number, or an empty text
/// @param byId the others
record People(String owner, Map<String, Account> byId) {
    /// The people of a source.
    static People of(Source source) {
        String owner = "";
        Map<String, Account> byId = new HashMap<>();
        for (SourceFile file : source.files()) {
            if (DiscordReader.isUser(file)) {
                owner = peek(file).member("id").text();
                peek(file)
                        .member("relationships")
                        .items()
                        .forEach(each -> byId.put(id(each), account(each)));
            }
        }
        return new People(owner, byId);
    }

    private static JsonPeek peek(SourceFile file) {
        return new JsonPeek(file, UnaryOperator.identity());
    }

    private static String id(JsonValue relationship) {
        String id = relationship.at("user").text("id");
        return id.isEmpty() ? relationship.text("id") : id;
    }

    /// The other of a relationship.
    static Account account(JsonValue relationship) {
        JsonValue user = relationship.at("user");
        String shown = user.any("global_name", "display_name").text();
        String nickname = relationship.text("nickname");
        String name = shown.isEmpty() ? nickname : shown;
        String tag = user.text("discriminator");
        boolean old = !tag.isEmpty() && !tag.equals("0") && !tag.equals("0000");
        String handle = user.text("username");
        return Account.of(name, old ? handle + "#" + tag : handle);
    }

    /// Somebody by number; the number stands for the handle of a stranger.
    Account account(String id) {
        return byId.getOrDefault(id, Account.ofHandle(id));
    }
}
