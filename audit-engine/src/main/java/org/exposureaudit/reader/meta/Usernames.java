package org.exposureaudit.reader.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.meta.MetaRecord.Entry;

/// Finds the user names in a record of Instagram or Threads, which stand in its values, in its links, in its title or under a label.
public final class Usernames {
    private static final int MAX_LENGTH = 30;
    private static final Set<String> NOT_PROFILES =
            Set.of("p", "reel", "reels", "explore", "accounts", "direct", "tv", "s");
    private static final List<String> LABELS =
            List.of(
                    "Username",
                    "Nom de profil",
                    "Nom d’utilisateur",
                    "Gebruikersnaam",
                    "Benutzername");

    private Usernames() {}

    /// Everybody a record names, each with the first time given for them.
    public static Map<Account, Moment> in(MetaRecord record) {
        Map<Account, Moment> found = new LinkedHashMap<>();
        boolean isList = record.entries().stream().allMatch(entry -> entry.label().isEmpty());
        if (isList) {
            for (Entry entry : record.entries()) {
                of(entry)
                        .ifPresent(name -> found.putIfAbsent(Account.ofHandle(name), entry.time()));
            }
        }
        if (found.isEmpty()) {
            Account account = account(record);
            if (!account.isBlank()) {
                found.put(account, record.anyTime());
            }
        }
        return found;
    }

    /// The one account a record is about, with the name shown where it is given; blank where none is found.
    public static Account account(MetaRecord record) {
        String handle = handle(record);
        String shown = record.text("Name");
        return handle.isEmpty() ? Account.named(shown) : Account.of(shown, handle);
    }

    private static String handle(MetaRecord record) {
        String labelled = record.text(LABELS.toArray(String[]::new));
        if (isUsername(labelled)) {
            return bare(labelled);
        }
        return record.entries().stream()
                .flatMap(entry -> of(entry).stream())
                .findFirst()
                .orElseGet(() -> isUsername(record.title()) ? bare(record.title()) : "");
    }

    private static Optional<String> of(Entry entry) {
        if (entry.label().isEmpty() && isUsername(entry.value())) {
            return Optional.of(bare(entry.value()));
        }
        Optional<String> linked = ofLink(entry.href());
        return linked.isPresent() ? linked : ofLink(entry.value());
    }

    /// The user name in a link to a profile or a story; empty for any other link.
    public static Optional<String> ofLink(String link) {
        if (!link.startsWith("http")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link);
            String host = String.valueOf(uri.getHost());
            boolean known =
                    host.endsWith("instagram.com")
                            || host.endsWith("threads.net")
                            || host.endsWith("threads.com");
            return known ? ofPath(String.valueOf(uri.getPath())) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofPath(String path) {
        String rest = path.startsWith("/_u/") ? path.substring(3) : path;
        rest = rest.startsWith("/stories/") ? rest.substring("/stories".length()) : rest;
        int end = rest.indexOf('/', 1);
        String name = rest.isEmpty() ? "" : rest.substring(1, end < 0 ? rest.length() : end);
        return isUsername(name) && !NOT_PROFILES.contains(name)
                ? Optional.of(bare(name))
                : Optional.empty();
    }

    /// Whether a text can be a user name: up to 30 letters of a to z, digits, dots and underscores.
    public static boolean isUsername(String text) {
        String name = bare(text);
        return !name.isEmpty()
                && name.length() <= MAX_LENGTH
                && name.chars().allMatch(Usernames::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '.' || c == '_';
    }

    private static String bare(String name) {
        String trimmed = name.strip();
        return trimmed.startsWith("@") ? trimmed.substring(1) : trimmed;
    }
}
