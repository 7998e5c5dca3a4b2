package org.exposureaudit.identity.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Names;

/// Every form in which one person's names may be met, with how each agrees with the listed names. Immutable.
///
/// All forms are folded and without blanks or hyphens, so that `Lily-Mae`, `Lily Mae` and `lilymae` are one.
public final class NameProfile {
    // Set before another name in some Muslim families and dropped at will.
    private static final Set<String> HONOURING =
            Set.of(
                    "muhammad",
                    "mohammed",
                    "mohammad",
                    "mohamed",
                    "md",
                    "mohd",
                    "syed",
                    "sayed",
                    "abdul");

    private static final int SHORTEST_BY_SOUND = 5;

    private final Map<String, ForenameFit> forenames = new LinkedHashMap<>();
    private final Map<String, SurnameFit> surnames = new LinkedHashMap<>();
    private final Set<String> listedForenames = new LinkedHashSet<>();
    private final Set<String> listedSurnames = new LinkedHashSet<>();
    private final Set<String> usual = new LinkedHashSet<>();
    private final Set<String> middles = new LinkedHashSet<>();
    private final List<String> surnameParts;
    private final Set<String> formSounds;

    /// The forms of these names.
    ///
    /// @param relatedSurnames surnames of children and parents, which families also use
    public NameProfile(Names names, Collection<String> relatedSurnames) {
        forename(names.forename(), Forenames.table()::formsOf);
        forename(names.preferredForename(), Forenames.table()::formsOfPreferred);
        forename(names.formerForename(), Forenames.table()::formsOfPreferred);
        String preferred = NameText.fold(names.preferredForename()).replace(" ", "");
        if (!preferred.isEmpty()) {
            usual.addAll(listedForenames);
            usual.addAll(Forenames.table().formsOf(preferred).keySet());
        }
        middles.addAll(NameText.words(names.middle()));
        middles.forEach(name -> forenames.putIfAbsent(name, ForenameFit.MIDDLE));
        surname(names.surname(), SurnameFit.EXACT);
        surname(names.preferredSurname(), SurnameFit.EXACT);
        names.formerSurnames().forEach(name -> surname(name, SurnameFit.FORMER));
        surnameParts = partsOf(names);
        surnameParts.forEach(half -> put(half, SurnameFit.HALF));
        related(relatedSurnames);
        formSounds = soundsOfForms();
        List<String> whole = List.copyOf(surnames.keySet());
        for (String surname : whole) {
            if (surnames.getOrDefault(surname, SurnameFit.NONE) != SurnameFit.HALF) {
                for (String spelling : Surnames.spellingsOf(surname)) {
                    put(spelling, SurnameFit.SPELLING);
                    Surnames.formsOf(spelling).forEach(form -> put(form, SurnameFit.SPELLING));
                }
            }
        }
    }

    /// Every form of the forename that tables know, with how it agrees.
    public Map<String, ForenameFit> forenames() {
        return forenames;
    }

    /// Every form of the surname that tables and rules of endings know, with how it agrees.
    public Map<String, SurnameFit> surnames() {
        return surnames;
    }

    /// The forename and the name they go by.
    public Set<String> listedForenames() {
        return listedForenames;
    }

    /// The surnames on the list, earlier ones included.
    public Set<String> listedSurnames() {
        return listedSurnames;
    }

    /// Whether they might be called by this form of their forename: where the list says what they go by, other short forms are not
    /// theirs.
    public boolean goesBy(String form) {
        return usual.isEmpty() || usual.contains(form);
    }

    /// The middle names.
    public Set<String> middles() {
        return middles;
    }

    /// The halves of a double surname; nothing for a single one.
    public List<String> surnameParts() {
        return surnameParts;
    }

    /// How a word agrees with the forename.
    public ForenameFit forename(String word, Strictness strictness) {
        ForenameFit known = forenames.getOrDefault(word, ForenameFit.NONE);
        if (known != ForenameFit.NONE) {
            return known;
        }
        if (word.length() == 1) {
            return listedForenames.stream().anyMatch(name -> name.startsWith(word))
                    ? ForenameFit.INITIAL
                    : ForenameFit.NONE;
        }
        return strictness == Strictness.TABLES ? ForenameFit.NONE : byRule(word);
    }

    /// How a word agrees with the surname.
    public SurnameFit surname(String word, Strictness strictness) {
        String joined = Surnames.join(word);
        SurnameFit known = surnames.getOrDefault(joined, SurnameFit.NONE);
        if (known != SurnameFit.NONE) {
            return known;
        }
        if (isInitials(word)) {
            return SurnameFit.INITIAL;
        }
        if (strictness == Strictness.TABLES || word.length() < 3) {
            return SurnameFit.NONE;
        }
        for (String listed : listedSurnames) {
            if (isAbbreviation(joined, listed)) {
                return SurnameFit.ABBREVIATED;
            }
            if (!Frequency.isCommonSurname(listed) && mayBeSlip(joined, listed)) {
                return SurnameFit.NEAR;
            }
        }
        return soundsLike(joined) ? SurnameFit.NEAR : SurnameFit.NONE;
    }

    // Two names people have are two names; one they have is nobody's slip unless it sounds the
    // same.
    private static boolean mayBeSlip(String shown, String listed) {
        if (!Surnames.knows(shown)) {
            return Spelling.agree(shown, listed);
        }
        return !Surnames.knows(listed) && Spelling.soundAlike(shown, listed);
    }

    // The form for the other sex, the Irish form and the like, spelt otherwise.
    private boolean soundsLike(String shown) {
        return shown.length() >= SHORTEST_BY_SOUND
                && !formSounds.isEmpty()
                && !Surnames.knows(shown)
                && formSounds.contains(Spelling.sound(shown));
    }

    private Set<String> soundsOfForms() {
        Set<String> sounds = new HashSet<>();
        surnames.forEach((form, fit) -> {
            if (fit == SurnameFit.GENDERED) {
                sounds.add(Spelling.sound(form));
            }
        });
        return sounds;
    }

    /// How far an agreement may be taken.
    public enum Strictness {
        /// Only forms the tables know.
        TABLES,
        /// Also forms that rules of letters and endings allow.
        RULES
    }

    private ForenameFit byRule(String word) {
        boolean known = Forenames.table().knows(word);
        for (String listed : listedForenames) {
            if (!known && PetForms.isPetFormOf(word, listed)) {
                return ForenameFit.SHORT;
            }
        }
        for (String listed : listedForenames) {
            if (!known && PetForms.isClipOf(word, listed)) {
                return ForenameFit.CLIPPED;
            }
            boolean slip =
                    known
                            ? !Forenames.table().knows(listed) && Spelling.soundAlike(word, listed)
                            : Spelling.agree(word, listed);
            if (slip) {
                return ForenameFit.NEAR;
            }
        }
        return ForenameFit.NONE;
    }

    private void forename(String listed, Function<String, Map<String, ForenameFit>> forms) {
        List<String> parts = NameText.words(listed);
        if (parts.isEmpty()) {
            return;
        }
        String joined = String.join("", parts);
        listedForenames.add(joined);
        forenames.put(joined, ForenameFit.EXACT);
        forms.apply(joined).forEach((form, fit) -> forenames.merge(form, fit, NameProfile::closer));
        ForenameRules.formsOf(joined).forEach(forenames::putIfAbsent);
        if (parts.size() > 1) {
            boolean honouring = HONOURING.contains(parts.getFirst());
            for (String part : parts) {
                ForenameFit fit =
                        honouring && !part.equals(parts.getFirst())
                                ? ForenameFit.EXACT
                                : ForenameFit.HALF;
                forenames.merge(part, fit, NameProfile::closer);
            }
        }
    }

    private void surname(String listed, SurnameFit fit) {
        String joined = Surnames.join(listed);
        if (!joined.isEmpty()) {
            listedSurnames.add(joined);
            put(joined, fit);
            Surnames.formsOf(listed).forEach(form -> put(form, SurnameFit.GENDERED));
        }
    }

    private void related(Collection<String> relatedSurnames) {
        for (String name : relatedSurnames) {
            String joined = Surnames.join(name);
            // Half of their own surname stays half, though a parent has no more.
            if (!joined.isEmpty() && !surnameParts.contains(joined)) {
                put(joined, SurnameFit.RELATED);
            }
        }
    }

    private void put(String form, SurnameFit fit) {
        if (form.length() > 1) {
            surnames.merge(form, fit, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    private boolean isInitials(String word) {
        if (word.length() == 1) {
            return listedSurnames.stream().anyMatch(name -> name.startsWith(word))
                    || surnameParts.stream().anyMatch(part -> part.startsWith(word));
        }
        return word.length() == surnameParts.size() && word.equals(initials());
    }

    /// The first letters of the halves of a double surname.
    public String initials() {
        StringBuilder initials = new StringBuilder();
        surnameParts.forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    // Hthwaite for Haythornthwaite: the first letter and a good end of a long name, much shorter
    // than it.
    private static boolean isAbbreviation(String word, String listed) {
        return word.length() >= 5
                && word.length() * 4 <= listed.length() * 3
                && word.charAt(0) == listed.charAt(0)
                && listed.endsWith(word.substring(1));
    }

    private static List<String> partsOf(Names names) {
        return Stream.of(names.surname(), names.preferredSurname())
                .map(Surnames::halvesOf)
                .filter(halves -> halves.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static ForenameFit closer(ForenameFit one, ForenameFit other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
