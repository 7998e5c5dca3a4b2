package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.identity.AccountReading.Part;
import org.exposureaudit.identity.name.ForenameFit;
import org.exposureaudit.identity.name.NameProfile;
import org.exposureaudit.identity.name.NameProfile.Strictness;
import org.exposureaudit.identity.name.SurnameFit;

/// Finds one person's forename and surname among words, in any order, each of one to three parts.
final class WordMatcher {
    private static final int MOST_JOINED = 3;

    private final List<Part> parts;
    private final NameProfile profile;
    private final Strictness strictness;
    private final List<Span<ForenameFit>> forenames = new ArrayList<>();
    private final List<Span<SurnameFit>> surnames = new ArrayList<>();

    /// Parts that stand together and agree with something.
    private record Span<F>(int from, int to, F fit, String text) {
        boolean overlaps(Span<?> other) {
            return from < other.to && other.from < to;
        }
    }

    private WordMatcher(List<Part> parts, NameProfile profile, Strictness strictness) {
        this.parts = parts;
        this.profile = profile;
        this.strictness = strictness;
    }

    /// The closest agreement of the words with the person's name.
    static NameMatch match(List<Part> parts, NameProfile profile, Strictness strictness) {
        return parts.isEmpty()
                ? NameMatch.NONE
                : new WordMatcher(parts, profile, strictness).best();
    }

    private NameMatch best() {
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder text = new StringBuilder();
            for (int to = from + 1; to <= Math.min(parts.size(), from + MOST_JOINED); to++) {
                span(from, to, text.append(parts.get(to - 1).text()).toString());
            }
        }
        NameMatch best = NameMatch.NONE;
        for (Span<ForenameFit> forename : forenames) {
            best = NameMatch.closer(best, of(forename, none()));
            for (Span<SurnameFit> surname : surnames) {
                if (!forename.overlaps(surname)) {
                    best = NameMatch.closer(best, of(forename, surname));
                }
            }
        }
        for (Span<SurnameFit> surname : surnames) {
            best = NameMatch.closer(best, of(new Span<>(0, 0, ForenameFit.NONE, ""), surname));
        }
        return best;
    }

    private void span(int from, int to, String text) {
        ForenameFit forename = profile.forename(text, strictness);
        if (forename != ForenameFit.NONE && isWholeForename(from, to)) {
            forenames.add(new Span<>(from, to, forename, text));
        }
        SurnameFit surname = profile.surname(text, strictness);
        if (surname != SurnameFit.NONE) {
            surnames.add(new Span<>(from, to, extended(surname, from, to), text));
        }
    }

    // Obi-Wan is not Obi.
    private boolean isWholeForename(int from, int to) {
        return loneParts(from, to).stream()
                .allMatch(part ->
                        profile.middles().contains(part)
                                || profile.surname(part, Strictness.TABLES).isWhole());
    }

    private SurnameFit extended(SurnameFit fit, int from, int to) {
        boolean explained =
                loneParts(from, to).stream()
                        .allMatch(part ->
                                profile.surname(part, Strictness.TABLES) != SurnameFit.NONE
                                        || profile.forename(part, Strictness.TABLES).isWhole());
        return explained || fit == SurnameFit.INITIAL ? fit : SurnameFit.EXTENDED;
    }

    // The other parts of the hyphened words this span cuts.
    private List<String> loneParts(int from, int to) {
        List<String> lone = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int group = parts.get(i).group();
            boolean inside = i >= from && i < to;
            if (!inside
                    && (group == parts.get(from).group() || group == parts.get(to - 1).group())) {
                lone.add(parts.get(i).text());
            }
        }
        return lone;
    }

    private Span<SurnameFit> none() {
        return new Span<>(0, 0, SurnameFit.NONE, "");
    }

    private NameMatch of(Span<ForenameFit> forename, Span<SurnameFit> surname) {
        List<String> between = new ArrayList<>();
        List<String> around = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (covers(forename, i) || covers(surname, i)) {
                continue;
            }
            boolean inner = i >= forename.to() && i < surname.from() && forename.to() > 0;
            (inner ? between : around).add(parts.get(i).text());
        }
        return new NameMatch(
                forename.fit(), surname.fit(), forename.text(), surname.text(), between, around);
    }

    private static boolean covers(Span<?> span, int part) {
        return part >= span.from() && part < span.to();
    }
}
