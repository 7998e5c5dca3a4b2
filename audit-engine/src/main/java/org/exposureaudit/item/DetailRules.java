package org.exposureaudit.item;

/// What holds for details of every sort; not in their interface, which its own constants would then wait for.
final class DetailRules {
    private DetailRules() {}

    /// Whether it names and says nothing.
    static boolean isEmpty(Detail detail) {
        return switch (detail) {
            case Detail.None _, Detail.ProfileField _, Detail.Membership _ -> true;
            case Detail.Connection link -> link.account().isBlank();
            case Detail.Contact contact ->
                    contact.account().isBlank()
                            && contact.organisation().isBlank()
                            && contact.note().stream().allMatch(String::isBlank);
            case Detail.Setting setting -> setting.name().isBlank();
            case Detail.SignIn signIn ->
                    signIn.address().isBlank()
                            && signIn.device().isBlank()
                            && signIn.town().isBlank();
            case Detail.Reaction reaction -> reaction.to().isBlank();
        };
    }
}
