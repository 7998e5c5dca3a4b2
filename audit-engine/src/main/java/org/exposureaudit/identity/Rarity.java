package org.exposureaudit.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.identity.name.Frequency;

/// How much the agreement of a name says: much for a name hardly anybody else has, little for one that many have.
///
/// These are the weights of record linkage: the binary logarithm of how seldom a stranger would agree by chance. How seldom that is comes
/// from a general table of names, corrected by how many families on the school's own lists bear the surname, for where several do, more
/// people around the school will.
final class Rarity {
    /// Enough to take an account of this name for the person on the list.
    static final double ENOUGH = 17.95;

    // As many families as the general table counts for.
    private static final double WORTH_OF_TABLE = 3_000;
    private static final double TOO_FREQUENT = 1 / 3_000.0;

    private final Map<String, Set<Integer>> families = new HashMap<>();
    private final int familyCount;

    Rarity(Collection<Somebody> people) {
        Set<Integer> all = new HashSet<>();
        for (Somebody who : people) {
            all.add(who.family());
            who.profile()
                    .listedSurnames()
                    .forEach(surname ->
                            families.computeIfAbsent(surname, _ -> new HashSet<>(2))
                                    .add(who.family()));
        }
        familyCount = all.size();
    }

    /// The weight of the closest names that an account shares with somebody, in bits.
    ///
    /// @param forenames the forename shown and those listed: the most frequent counts
    /// @param surnames the same for surnames
    double weight(Somebody who, Collection<String> forenames, Collection<String> surnames) {
        double first = forenames.stream().mapToDouble(Frequency::shareOfForename).max().orElse(1);
        double last = surnames.stream().mapToDouble(name -> share(who, name)).max().orElse(1);
        return bits(first * last);
    }

    /// Whether so many people bear a surname that an initial or half beside it says little.
    boolean isFrequent(Somebody who, String surname) {
        return Frequency.isCommonSurname(surname) || share(who, surname) > TOO_FREQUENT;
    }

    /// How many families on the lists, other than their own, bear a surname.
    int otherFamilies(Somebody who, String surname) {
        Set<Integer> bearing = families.getOrDefault(surname, Set.of());
        return bearing.size() - (bearing.contains(who.family()) ? 1 : 0);
    }

    /// How likely a stranger bears a name that would be taken for this person's.
    double chance(Somebody who) {
        return who.profile().listedForenames().stream()
                        .mapToDouble(Frequency::shareOfForename)
                        .max()
                        .orElse(0)
                * Stream.of(who.profile().listedSurnames())
                        .flatMap(Set::stream)
                        .mapToDouble(name -> share(who, name))
                        .sum();
    }

    /// The weight of something that agrees by chance as seldom as this.
    static double bits(double share) {
        return -Math.log(share) / Math.log(2);
    }

    private double share(Somebody who, String surname) {
        return (Frequency.shareOfSurname(surname) * WORTH_OF_TABLE + otherFamilies(who, surname))
                / (WORTH_OF_TABLE + familyCount);
    }
}
