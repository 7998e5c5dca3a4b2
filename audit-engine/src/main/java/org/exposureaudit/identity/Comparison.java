package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.identity.AccountReading.Part;
import org.exposureaudit.identity.name.ForenameFit;
import org.exposureaudit.identity.name.Forenames;
import org.exposureaudit.identity.name.Frequency;
import org.exposureaudit.identity.name.NameProfile;
import org.exposureaudit.identity.name.NameProfile.Strictness;
import org.exposureaudit.identity.name.SurnameFit;
import org.exposureaudit.identity.name.Surnames;
import org.exposureaudit.identity.name.WordSort;

/// Compares one account with one person: which words are whose name, and what the rest says.
///
/// The display name governs; the handle completes what it leaves open, and speaks alone only where the display name is no name.
final class Comparison {
    private static final int SHORTEST_STRANGER = 3;

    private final AccountReading account;
    private final NameProfile profile;
    private final Set<String> localWords;

    private Comparison(AccountReading account, NameProfile profile, Set<String> localWords) {
        this.account = account;
        this.profile = profile;
        this.localWords = localWords;
    }

    /// How the account agrees with this person.
    ///
    /// @param localWords words of the school's address and names, which say nothing about who somebody is
    static Agreement of(AccountReading account, NameProfile profile, Set<String> localWords) {
        return new Comparison(account, profile, localWords).compare();
    }

    private Agreement compare() {
        NameMatch shown = WordMatcher.match(account.shown(), profile, Strictness.RULES);
        NameMatch handle = handle();
        if (!shown.isWhole() && !account.asides().isEmpty()) {
            NameMatch all =
                    WordMatcher.match(
                            both(account.shown(), account.asides()), profile, Strictness.RULES);
            if (all.isWhole()) {
                return agreement(all, handle, all, List.of());
            }
        }
        NameMatch name = combined(shown, handle);
        boolean oneWord = account.shown().size() == 1 || handle.surname().isWhole();
        if (oneWord && name.equals(handle) && account.showsHandle()) {
            return agreement(name, handle, shown, List.of());
        }
        List<String> strangers = new ArrayList<>(strangers(shown.around()));
        if (shown.forename() == ForenameFit.HALF) {
            // Thu Trang is not Thu Ha.
            strangers.addAll(strangers(shown.between()));
        }
        return agreement(name, handle, shown, strangers);
    }

    private NameMatch handle() {
        NameMatch best = WordMatcher.match(account.handle(), profile, Strictness.RULES);
        RunMatcher matcher = new RunMatcher(profile);
        for (String run : account.runs()) {
            best = NameMatch.closer(best, matcher.match(run));
        }
        return best;
    }

    private NameMatch combined(NameMatch shown, NameMatch handle) {
        if (shown.isWhole()) {
            boolean closer =
                    shown.surname() == SurnameFit.RELATED && handle.surname() == SurnameFit.EXACT;
            return closer && handle.isWhole() ? joined(shown, handle) : shown;
        }
        boolean lone = strangers(shown.around()).isEmpty();
        boolean handleSurname = handle.surname().isWhole();
        if (shown.forename().isWhole()
                && shown.surname() != SurnameFit.NONE
                && shown.surname() != SurnameFit.INITIAL) {
            boolean named = handle.forename().isWhole() || handle.forename() == ForenameFit.INITIAL;
            return handleSurname && named ? joined(shown, handle) : shown;
        }
        if (shown.forename().isWhole()) {
            return handleSurname && (lone || handle.isWhole()) ? joined(shown, handle) : shown;
        }
        if (shown.surname().isWhole() && shown.forename() == ForenameFit.INITIAL && lone) {
            return handle.forename().isWhole() ? joined(handle, shown) : shown;
        }
        return speaksAlone(handle, shown) ? handle : shown;
    }

    // A nickname or nothing stands above a handle that holds the name.
    private boolean speaksAlone(NameMatch handle, NameMatch shown) {
        List<String> strangers = strangers(account.shown().stream().map(Part::text).toList());
        boolean anotherName =
                strangers.stream()
                        .anyMatch(word ->
                                Forenames.table().knows(word) || Frequency.isCommonSurname(word));
        if (anotherName) {
            return false;
        }
        boolean whole = handle.isWhole();
        boolean initial = handle.surname().isWhole() && handle.forename() == ForenameFit.INITIAL;
        return whole
                || (initial && strangers.size() <= 1)
                || (handle.surname() == SurnameFit.INITIAL && account.showsHandle())
                || (shown.equals(NameMatch.NONE) && strangers.isEmpty());
    }

    private static NameMatch joined(NameMatch forename, NameMatch surname) {
        return new NameMatch(
                forename.forename(),
                surname.surname(),
                forename.forenameWord(),
                surname.surnameWord(),
                List.of(),
                List.of());
    }

    private Agreement agreement(
            NameMatch name, NameMatch handle, NameMatch shown, List<String> strangers) {
        Set<WordSort> sorts = EnumSet.noneOf(WordSort.class);
        shown.around().stream()
                .filter(word -> !isName(word))
                .forEach(word -> sorts.addAll(WordSort.of(word)));
        account.asides().forEach(part -> sorts.addAll(WordSort.of(part.text())));
        Set<WordSort> handleSorts = EnumSet.noneOf(WordSort.class);
        List<String> others = new ArrayList<>();
        for (Part part : account.handle()) {
            if (!isName(part.text()) && !holdsName(part.text(), name)) {
                others.add(part.text());
                handleSorts.addAll(inHandle(part.text()));
            }
        }
        handle.around().stream()
                .filter(word -> !isName(word) && !holdsName(word, name))
                .forEach(word -> handleSorts.addAll(inHandle(word)));
        return new Agreement(
                name.forename(),
                name.surname(),
                name.forenameWord(),
                name.surnameWord(),
                handle.isWhole(),
                halfSupported(name),
                new Extras(
                        sorts,
                        handleSorts,
                        strangers.size(),
                        strangers(without(others, name, handle)).size(),
                        strangers.stream().anyMatch(word -> isBrand(name, word))));
    }

    // pennyhaldanequilts
    private boolean isBrand(NameMatch name, String word) {
        return name.isWhole()
                && WordSort.of(word).isEmpty()
                && account.runs().stream().anyMatch(run -> run.endsWith(name.surnameWord() + word));
    }

    // Behind a name, fr is France and no Father, and ms are initials.
    private Set<WordSort> inHandle(String word) {
        Set<WordSort> sorts = WordSort.of(word);
        if (sorts.contains(WordSort.PLACE)) {
            return EnumSet.of(WordSort.PLACE);
        }
        boolean behind =
                account.handle().size() > 1 && !account.handle().getFirst().text().equals(word);
        return behind && sorts.contains(WordSort.TITLE) ? Set.of() : sorts;
    }

    private static List<String> without(List<String> words, NameMatch name, NameMatch handle) {
        Set<String> taken =
                Set.copyOf(
                        List.of(
                                name.forenameWord(),
                                name.surnameWord(),
                                handle.forenameWord(),
                                handle.surnameWord()));
        return words.stream().filter(word -> !taken.contains(word)).toList();
    }

    private boolean halfSupported(NameMatch name) {
        if (name.surname() != SurnameFit.HALF) {
            return false;
        }
        String initials = profile.initials();
        return account.handle().stream().anyMatch(part -> part.text().equals(initials))
                || profile.surnameParts().stream()
                        .filter(half -> !half.equals(name.surnameWord()))
                        .anyMatch(half ->
                                account.runs().stream().anyMatch(run -> run.contains(half)));
    }

    // Words that are neither a name of this person nor known to mean nothing.
    private List<String> strangers(Collection<String> words) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_STRANGER || isShortSurname(word))
                .filter(word -> !isName(word) && !localWords.contains(word))
                .filter(word -> WordSort.of(word).stream().noneMatch(WordSort::isHarmless))
                .toList();
    }

    private static boolean isShortSurname(String word) {
        return word.length() > 1 && Surnames.knows(word);
    }

    private boolean isName(String word) {
        return profile.middles().contains(word)
                || profile.forename(word, Strictness.TABLES).isWhole()
                || profile.surname(word, Strictness.TABLES) != SurnameFit.NONE;
    }

    // joshpemby and chrisbabs begin with a name of theirs, ahaverstock holds one; pemb is the
    // beginning of one, and jp are the first letters of both.
    private boolean holdsName(String word, NameMatch name) {
        return begins(word, profile.forenames().keySet())
                || begins(word, Set.of(name.forenameWord()))
                || profile.listedSurnames().stream()
                        .anyMatch(each -> each.length() > SHORTEST_STRANGER && word.contains(each))
                || begun(word, profile.listedSurnames())
                || begun(word, Set.of(name.surnameWord()))
                || isInitials(word, name);
    }

    private static boolean begins(String word, Collection<String> names) {
        return names.stream()
                .anyMatch(name -> name.length() >= SHORTEST_STRANGER && word.startsWith(name));
    }

    private static boolean begun(String word, Collection<String> names) {
        return word.length() >= SHORTEST_STRANGER
                && names.stream().anyMatch(name -> name.startsWith(word));
    }

    private boolean isInitials(String word, NameMatch name) {
        if (word.length() > SHORTEST_STRANGER || name.forenameWord().isEmpty()) {
            return false;
        }
        String shown =
                account.shown().stream()
                        .map(part -> part.text().substring(0, 1))
                        .collect(Collectors.joining());
        if (word.length() > 1 && shown.contains(word)) {
            return true;
        }
        String first = name.forenameWord().substring(0, 1);
        String last = name.surnameWord().isEmpty() ? "" : name.surnameWord().substring(0, 1);
        String halves = profile.initials();
        return word.equals(first + last)
                || word.equals(last + first)
                || (!halves.isEmpty() && (word.equals(halves) || word.equals(first + halves)));
    }

    private static List<Part> both(List<Part> one, List<Part> other) {
        List<Part> all = new ArrayList<>(one);
        int groups = one.size() + other.size();
        other.forEach(part -> all.add(new Part(part.text(), part.group() + groups)));
        return all;
    }
}
