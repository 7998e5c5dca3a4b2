package org.exposureaudit.detect;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.text.PhoneNumbers;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Somebody else in an item, and who they might be. Immutable; what a long chat asks of them again and again is worked out once.
public final class Other {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern NAMES = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    private final Account account;
    private final Recognition recognition;
    private final boolean family;
    private final Confidence confidence;
    private final boolean forenameOnly;

    /// Somebody.
    ///
    /// @param account as the platform shows them
    /// @param recognition who they might be
    /// @param family whether they show a name of the user's family
    public Other(Account account, Recognition recognition, boolean family) {
        this.account = account;
        this.recognition = recognition;
        this.family = family;
        confidence = howSure();
        forenameOnly = showsForenameOnly();
    }

    /// The same with another opinion on who they might be.
    public Other recognizedAs(Recognition other) {
        return new Other(account, other, family);
    }

    /// As the platform shows them.
    public Account account() {
        return account;
    }

    /// Who they might be.
    public Recognition recognition() {
        return recognition;
    }

    /// Whether they show a name of the user's family, as far as the user has named them.
    public boolean isFamily() {
        return family;
    }

    /// The person in one of these roles they are or might be; empty where there is none.
    public Optional<Person> in(Set<Role> roles) {
        for (Person person : recognition.people()) {
            if (roles.contains(person.role())) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /// Everybody in one of these roles they might be.
    public List<Person> allIn(Set<Role> roles) {
        return recognition.people().stream()
                .filter(person -> roles.contains(person.role()))
                .toList();
    }

    /// How sure that is: a user name, number or address the school knows is as good as certain, a name is not.
    public Confidence confidence() {
        return confidence;
    }

    private Confidence howSure() {
        if (recognition.verdict() != Verdict.MATCH) {
            return Confidence.POSSIBLE;
        }
        return recognition.people().stream().anyMatch(this::isListed)
                ? Confidence.SURE
                : Confidence.LIKELY;
    }

    private boolean isListed(Person person) {
        return person.handles().stream().anyMatch(account.handle()::equalsIgnoreCase)
                || !Collections.disjoint(person.emails(), account.emails())
                || !Collections.disjoint(digits(person.phones()), digits(account.phones()));
    }

    private static List<String> digits(List<String> phones) {
        return phones.stream().map(PhoneNumbers::digits).toList();
    }

    /// Whether a forename is all there is to go by, and nothing the school knows.
    public boolean isForenameOnly() {
        return forenameOnly;
    }

    private boolean showsForenameOnly() {
        if (confidence != Confidence.POSSIBLE) {
            return false;
        }
        String shown = ASIDE.matcher(account.displayName()).replaceAll(" ");
        List<String> names = NAMES.matcher(shown).results().map(MatchResult::group).toList();
        return names.size() == 1
                && recognition.people().stream()
                        .noneMatch(person -> isMore(names.getFirst(), person));
    }

    // "lilymaeq" is more than "Lily-Mae".
    private static boolean isMore(String name, Person person) {
        int longest =
                Math.max(
                        person.names().forename().length(),
                        person.names().preferredForename().length());
        return name.length() > longest + 1;
    }

    /// What to call them: the name shown, else the handle.
    public String shown() {
        return account.shown();
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Other[" + recognition.verdict().label() + "]";
    }
}
