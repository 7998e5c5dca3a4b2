package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.identity.AccountReading.Part;
import org.exposureaudit.identity.name.NameProfile;
import org.exposureaudit.identity.name.Spelling;
import org.exposureaudit.identity.name.Surnames;

/// Finds the few people of a roster an account could be, so that only those need comparing.
///
/// By surname as it sounds, whatever its form; by surname within a handle written in one; and by forename, where the account shows no
/// other name or a name that begins like the surname.
final class Candidates {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int MOST_JOINED = 3;

    private final Map<String, List<Somebody>> bySound = new HashMap<>();
    private final Map<String, List<Somebody>> byLetters = new HashMap<>();
    private final Map<String, List<Somebody>> byForename = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    Candidates(Collection<Somebody> people) {
        for (Somebody who : people) {
            NameProfile profile = who.profile();
            Set<String> sounds = new LinkedHashSet<>();
            for (String surname : profile.surnames().keySet()) {
                sounds.add(Spelling.skeleton(surname));
                if (surname.length() >= SHORTEST) {
                    add(byLetters, surname, who);
                    beginnings.add(surname.substring(0, SHORTEST));
                }
            }
            sounds.forEach(sound -> add(bySound, sound, who));
            profile.forenames().keySet().forEach(name -> add(byForename, name, who));
        }
    }

    /// Everybody the account could be, in the order of the roster per way found.
    Set<Somebody> of(AccountReading account) {
        Set<Somebody> found = new LinkedHashSet<>();
        bySurname(account.shown(), found);
        bySurname(account.asides(), found);
        bySurname(account.handle(), found);
        for (String run : account.runs()) {
            within(run, found);
            clipped(run, found);
        }
        byForename(account.shown(), found);
        byForename(account.asides(), found);
        if (account.showsNothing()) {
            byForename(account.handle(), found);
        }
        return found;
    }

    private void bySurname(List<Part> parts, Set<Somebody> found) {
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < Math.min(parts.size(), from + MOST_JOINED); to++) {
                joined.append(parts.get(to).text());
                String surname = Surnames.join(joined.toString());
                if (surname.length() > 1) {
                    found.addAll(bySound.getOrDefault(Spelling.skeleton(surname), List.of()));
                }
            }
        }
    }

    private void within(String run, Set<Somebody> found) {
        for (int from = 0; from + SHORTEST <= run.length(); from++) {
            if (beginnings.contains(run.substring(from, from + SHORTEST))) {
                for (int to = from + SHORTEST; to <= Math.min(run.length(), from + LONGEST); to++) {
                    found.addAll(byLetters.getOrDefault(run.substring(from, to), List.of()));
                }
            }
        }
    }

    // A forename with the beginning of a surname behind it.
    private void clipped(String run, Set<Somebody> found) {
        for (int to = SHORTEST; to + SHORTEST <= Math.min(run.length(), LONGEST); to++) {
            String surname = run.substring(to, to + SHORTEST);
            for (Somebody who : byForename.getOrDefault(run.substring(0, to), List.of())) {
                if (who.profile().listedSurnames().stream()
                        .anyMatch(name -> name.startsWith(surname))) {
                    found.add(who);
                }
            }
        }
    }

    private void byForename(List<Part> parts, Set<Somebody> found) {
        for (int from = 0; from < parts.size(); from++) {
            String one = parts.get(from).text();
            String two = from + 1 < parts.size() ? one + parts.get(from + 1).text() : one;
            for (String name : List.of(one, two)) {
                for (Somebody who : byForename.getOrDefault(name, List.of())) {
                    if (parts.size() <= 1 || beginsLikeSurname(parts, who)) {
                        found.add(who);
                    }
                }
            }
        }
    }

    private static boolean beginsLikeSurname(List<Part> parts, Somebody who) {
        List<String> surnames = new ArrayList<>(who.profile().listedSurnames());
        surnames.addAll(who.profile().surnameParts());
        return parts.stream()
                .anyMatch(part ->
                        surnames.stream()
                                .anyMatch(name -> name.charAt(0) == part.text().charAt(0)));
    }

    private static void add(Map<String, List<Somebody>> map, String key, Somebody who) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(who);
    }
}
