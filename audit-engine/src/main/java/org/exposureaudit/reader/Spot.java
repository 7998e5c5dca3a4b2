package org.exposureaudit.reader;

import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Detail.Reaction;
import org.exposureaudit.item.Detail.Setting;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;

/// A place in a file of one platform's export, and what the owner did, set or is linked to that stands there. What is blank is left
/// out.
///
/// @param file the file's reading
/// @param platform the platform's id
/// @param at where in the file
public record Spot(FileReading file, String platform, Position at) {

    /// Starts an item of the owner's own.
    public ItemBuilder own(Kind kind) {
        return file.item(platform, kind, at).author(Author.self());
    }

    /// Starts an item by anybody.
    public ItemBuilder by(Author author, Kind kind) {
        return file.item(platform, kind, at).author(author);
    }

    /// Hands on an item.
    public void accept(ItemBuilder item) {
        file.accept(item.build());
    }

    /// A link to another account.
    public void link(Account account, Direction direction, State state, Moment time) {
        accept(own(Kind.CONNECTION).time(time).detail(new Connection(account, direction, state)));
    }

    /// A field of the profile, as others might see it.
    public void field(Field field, String label, String value) {
        field(field, label, value, Audience.UNKNOWN);
    }

    /// A field of the profile that only the owner and the platform know.
    public void secret(Field field, String label, String value) {
        field(field, label, value, Audience.ONLY_ME);
    }

    /// A field of the profile.
    public void field(Field field, String label, String value, Audience audience) {
        if (!value.isBlank()) {
            accept(
                    own(field == Field.ABOUT ? Kind.BIO : Kind.PROFILE)
                            .audience(audience)
                            .text(value.strip())
                            .detail(new ProfileField(field, label)));
        }
    }

    /// A setting.
    public void setting(Meaning meaning, String name, String value, Audience audience) {
        if (!value.isBlank()) {
            accept(
                    own(Kind.SETTING)
                            .audience(audience)
                            .text(value.strip())
                            .detail(new Setting(name, meaning)));
        }
    }

    /// Something the owner belongs to.
    public void member(Membership.Sort sort, Membership.Role role, String name, Moment time) {
        if (!name.isBlank()) {
            accept(
                    own(Kind.GROUP)
                            .time(time)
                            .text(name.strip())
                            .detail(new Membership(sort, role)));
        }
    }

    /// A reaction the owner gave.
    public void reaction(String reaction, Account to, String text, Moment time) {
        accept(own(Kind.REACTION).time(time).text(text).detail(new Reaction(reaction, to)));
    }

    /// A sign-in, session or device.
    public void signIn(SignIn signIn, Moment time) {
        accept(own(Kind.SIGN_IN).time(time).detail(signIn));
    }
}
