package org.exposureaudit.identity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How frequent names are in the country: the agreement of frequent names says little.
///
/// The shares are rough on purpose: a name's rank, and what share of people a name of that rank has. They serve to tell names that many
/// strangers bear from names that hardly any does, not to count anybody.
public final class Frequency {
    // The share of people who bear one forename, or one surname, of each rank; the last two are for
    // names that are known but not frequent, and for names that stand in no table.
    private static final double[] FORENAME_SHARES = {
        1 / 150.0, 1 / 700.0, 1 / 3_000.0, 1 / 20_000.0
    };
    private static final double[] SURNAME_SHARES = {
        1 / 250.0, 1 / 900.0, 1 / 2_500.0, 1 / 10_000.0, 1 / 40_000.0
    };
    private static final int KNOWN_FORENAME = 3;
    private static final int KNOWN_SURNAME = 4;
    private static final Map<String, Integer> FORENAMES = ranks("forename");
    private static final Map<String, Integer> SURNAMES = ranks("surname");

    private Frequency() {}

    /// The share of people in the country who bear this folded forename in any of its spellings.
    public static double shareOfForename(String forename) {
        int rank = rankOfForename(forename);
        return FORENAME_SHARES[Math.min(rank, FORENAME_SHARES.length) - 1];
    }

    /// The share of people in the country who bear this folded surname.
    public static double shareOfSurname(String surname) {
        int rank =
                SURNAMES.getOrDefault(
                        surname,
                        Surnames.hasSpellings(surname) ? KNOWN_SURNAME : KNOWN_SURNAME + 1);
        return SURNAME_SHARES[rank - 1];
    }

    /// Whether a folded surname is frequent enough that an initial or half beside it says little.
    public static boolean isCommonSurname(String surname) {
        return SURNAMES.getOrDefault(surname, KNOWN_SURNAME) < KNOWN_SURNAME;
    }

    /// Whether a folded forename is frequent.
    public static boolean isCommonForename(String forename) {
        return rankOfForename(forename) < KNOWN_FORENAME;
    }

    /// Whether a folded surname is one people in the country have.
    static boolean knowsSurname(String surname) {
        return SURNAMES.containsKey(surname);
    }

    // A rare spelling of a frequent name is frequent: it was heard, not read.
    private static int rankOfForename(String forename) {
        int rank = FORENAMES.getOrDefault(forename, KNOWN_FORENAME + 1);
        for (String spelling : Forenames.table().spellingsOf(forename)) {
            rank = Math.min(rank, FORENAMES.getOrDefault(spelling, KNOWN_FORENAME));
        }
        return rank;
    }

    private static Map<String, Integer> ranks(String sort) {
        Map<String, Integer> ranks = new HashMap<>();
        for (List<List<String>> row : Tables.read("common-names.tsv")) {
            if (row.getFirst().contains(sort)) {
                int rank = Integer.parseInt(row.get(1).getFirst());
                row.get(2).forEach(name -> ranks.merge(name.replace(" ", ""), rank, Math::min));
            }
        }
        return ranks;
    }
}
