package org.exposureaudit.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The id of an item, stable over a fresh export of the same data.
///
/// @param value the text form: platform, a colon, and the platform's own id or 20 hexadecimal digits
public record ItemId(String value) {
    private static final int HEX_BYTES = 10;

    static ItemId of(Item item) {
        if (!item.sourceId().isEmpty()) {
            return new ItemId(item.platform() + ":" + item.kind().label() + ":" + item.sourceId());
        }
        MessageDigest digest = sha256();
        add(digest, item.platform());
        add(digest, item.kind().label());
        add(digest, item.time().text());
        add(digest, item.conversation().title());
        add(digest, who(item));
        add(digest, item.text());
        item.media().forEach(media -> add(digest, media.path()));
        return new ItemId(
                item.platform() + ":" + HexFormat.of().formatHex(digest.digest(), 0, HEX_BYTES));
    }

    private static String who(Item item) {
        String author =
                item.author() instanceof Author.Other(Account account) ? account.shown() : "";
        return switch (item.detail()) {
            case Detail.Connection link ->
                    link.direction().label() + link.account().shown() + link.state();
            case Detail.Contact contact -> contact.account().shown();
            case Detail.ProfileField field -> field.field().name() + field.label();
            case Detail.Membership membership -> membership.sort() + author;
            case Detail.Setting setting -> setting.name();
            case Detail.SignIn signIn -> signIn.event() + signIn.address() + signIn.device();
            case Detail.Reaction reaction -> reaction.reaction() + reaction.to().shown();
            case Detail.None _ -> author;
        };
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
