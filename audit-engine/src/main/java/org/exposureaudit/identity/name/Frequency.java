package org.exposureaudit.identity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How frequent names are in the country: the agreement of frequent names says little.
public final class Frequency {
    private static final int RARE = 9;
    private static final int MOST_TOGETHER = 3;
    private static final Map<String, Integer> FORENAMES = ranks("forename");
    private static final Map<String, Integer> SURNAMES = ranks("surname");

    private Frequency() {}

    /// Whether so many people bear a folded forename and surname that they could well be somebody else.
    public static boolean isCommon(String forename, String surname) {
        int first = FORENAMES.getOrDefault(forename, RARE);
        int last = SURNAMES.getOrDefault(surname, RARE);
        return first + last <= MOST_TOGETHER;
    }

    /// Whether a folded surname is frequent enough that an initial or half beside it says little.
    public static boolean isCommonSurname(String surname) {
        return SURNAMES.containsKey(surname);
    }

    /// Whether a folded forename is frequent.
    public static boolean isCommonForename(String forename) {
        return FORENAMES.containsKey(forename);
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
