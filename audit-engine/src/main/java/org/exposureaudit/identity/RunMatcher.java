package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.exposureaudit.identity.name.ForenameFit;
import org.exposureaudit.identity.name.NameProfile;
import org.exposureaudit.identity.name.SurnameFit;
import org.exposureaudit.identity.name.WordSort;

/// Finds one person's names run together, as in `joshpemberton` or `thependletonjosh_x`.
///
/// What is left over must be a known word or a repeated letter: `benstrutton` is not Ben Strutt.
final class RunMatcher {
    private static final List<String> OPENERS =
            List.of(
                    "",
                    "its",
                    "itz",
                    "iam",
                    "im",
                    "the",
                    "real",
                    "official",
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "lil",
                    "xx",
                    "x");
    private static final int SHORTEST_AFTER_INITIAL = 4;
    private static final int SHORTEST_BEFORE_CLIP = 3;
    private static final int SHORTEST_CLIP = 3;
    private static final Pattern PET_ENDING = Pattern.compile("(?:y|ie|s|x+|o)$");

    private final NameProfile profile;

    RunMatcher(NameProfile profile) {
        this.profile = profile;
    }

    /// The closest agreement of a run of letters with the person's whole name.
    NameMatch match(String run) {
        NameMatch best = NameMatch.NONE;
        for (String opener : OPENERS) {
            if (run.startsWith(opener) && run.length() > opener.length() + 3) {
                String rest = run.substring(opener.length());
                List<String> before = opener.isEmpty() ? List.of() : List.of(opener);
                best = NameMatch.closer(best, bothNames(rest, before));
                best = NameMatch.closer(best, initialFirst(rest, before));
                best = NameMatch.closer(best, initialLast(rest, before));
                best = NameMatch.closer(best, clipped(rest, before));
            }
        }
        return best;
    }

    private NameMatch bothNames(String run, List<String> before) {
        NameMatch best = NameMatch.NONE;
        for (Map.Entry<String, ForenameFit> forename : profile.forenames().entrySet()) {
            String first = forename.getKey();
            if (first.length() < 2 || !run.contains(first)) {
                continue;
            }
            for (Map.Entry<String, SurnameFit> surname : profile.surnames().entrySet()) {
                String last = surname.getKey();
                boolean together =
                        (run.startsWith(first) && run.startsWith(last, first.length()))
                                || (run.startsWith(last) && run.startsWith(first, last.length()));
                if (together) {
                    String left = run.substring(first.length() + last.length());
                    best = NameMatch.closer(best, matched(forename, surname, left, before));
                }
            }
        }
        return best;
    }

    // cbabbington, jkgrewal
    private NameMatch initialFirst(String run, List<String> before) {
        NameMatch best = NameMatch.NONE;
        String initial = run.substring(0, 1);
        if (profile.listedForenames().stream().noneMatch(name -> name.startsWith(initial))) {
            return best;
        }
        for (Map.Entry<String, SurnameFit> surname : profile.surnames().entrySet()) {
            int at = run.indexOf(surname.getKey());
            if (surname.getKey().length() >= SHORTEST_AFTER_INITIAL && (at == 1 || at == 2)) {
                String left = run.substring(at + surname.getKey().length());
                Map.Entry<String, ForenameFit> forename = Map.entry(initial, ForenameFit.INITIAL);
                best = NameMatch.closer(best, matched(forename, surname, left, before));
            }
        }
        return best;
    }

    // babbingtonc
    private NameMatch initialLast(String run, List<String> before) {
        String initial = run.substring(run.length() - 1);
        String last = run.substring(0, run.length() - 1);
        SurnameFit surname = profile.surnames().getOrDefault(last, SurnameFit.NONE);
        boolean fits =
                surname.isWhole()
                        && last.length() > SHORTEST_AFTER_INITIAL
                        && profile.listedForenames().stream()
                                .anyMatch(name -> name.startsWith(initial));
        return fits
                ? new NameMatch(
                        ForenameFit.INITIAL, surname, initial, last, List.of(), List.copyOf(before))
                : NameMatch.NONE;
    }

    // joshpemb and joshpemby: no more than an initial, for many surnames begin alike.
    private NameMatch clipped(String run, List<String> before) {
        NameMatch best = NameMatch.NONE;
        for (Map.Entry<String, ForenameFit> forename : profile.forenames().entrySet()) {
            String first = forename.getKey();
            if (first.length() < SHORTEST_BEFORE_CLIP || !run.startsWith(first)) {
                continue;
            }
            String clip = PET_ENDING.matcher(run.substring(first.length())).replaceFirst("");
            boolean fits =
                    clip.length() >= SHORTEST_CLIP
                            && profile.listedSurnames().stream()
                                    .anyMatch(name -> name.startsWith(clip));
            if (fits) {
                best =
                        NameMatch.closer(
                                best,
                                new NameMatch(
                                        forename.getValue(),
                                        SurnameFit.INITIAL,
                                        first,
                                        clip,
                                        List.of(),
                                        List.copyOf(before)));
            }
        }
        return best;
    }

    private static NameMatch matched(
            Map.Entry<String, ForenameFit> forename,
            Map.Entry<String, SurnameFit> surname,
            String left,
            List<String> before) {
        boolean decoration =
                left.chars().allMatch(c -> c == 'x')
                        || isStretch(left, forename.getKey())
                        || isStretch(left, surname.getKey());
        if (!decoration && WordSort.of(left).isEmpty()) {
            return NameMatch.NONE;
        }
        List<String> around = new ArrayList<>(before);
        if (!decoration) {
            around.add(left);
        }
        return new NameMatch(
                forename.getValue(),
                surname.getValue(),
                forename.getKey(),
                surname.getKey(),
                List.of(),
                around);
    }

    // harrydaviess
    private static boolean isStretch(String left, String name) {
        char last = name.charAt(name.length() - 1);
        return left.chars().allMatch(c -> c == last);
    }
}
