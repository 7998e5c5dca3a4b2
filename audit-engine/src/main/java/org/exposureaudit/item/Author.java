package org.exposureaudit.item;

/// Who wrote or did something.
public sealed interface Author {
    /// The export's owner.
    record Self() implements Author {}

    /// Somebody else.
    ///
    /// @param account as the platform shows them
    record Other(Account account) implements Author {}

    /// Nobody is named.
    record Unknown() implements Author {}

    /// The export's owner.
    static Author self() {
        return new Self();
    }

    /// Nobody is named.
    static Author unknown() {
        return new Unknown();
    }

    /// Whether it is the export's owner.
    default boolean isSelf() {
        return this instanceof Self;
    }

    /// Whether nobody else is named.
    default boolean isNameless() {
        return !(this instanceof Other(Account account)) || account.isBlank();
    }

    /// Somebody else, known by account.
    static Author other(Account account) {
        return new Other(account);
    }
}
