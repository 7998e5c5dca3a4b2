package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.text.Phrase.OfSchool;
import org.exposureaudit.detect.text.Phrase.Sign;
import org.exposureaudit.detect.text.Phrase.Word;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.School;

/// Tells whether the signs in a text point to the school. One sure sign is enough; of weaker ones it takes two. Immutable.
public final class SchoolSense {
    private static final Set<Sign> SURE = EnumSet.of(Sign.NAME, Sign.TAG, Sign.DOMAIN);

    // No honest text has more; signs are weighed against each other, which takes time.
    private static final int MOST = 1_000;

    private final AliasSense aliases;
    private final MaskedNames masked;

    /// What points to a school.
    ///
    /// @param school which
    /// @param signs where, in order
    /// @param sure whether a reader could hardly take it for anything else
    public record Mention(Establishment school, List<Hit<OfSchool>> signs, boolean sure) {
        /// Copies the list.
        public Mention {
            signs = List.copyOf(signs);
        }

        /// Whether one of the signs is of this sort.
        public boolean has(Sign sign) {
            return signs.stream().anyMatch(hit -> hit.meaning().sign() == sign);
        }
    }

    /// The sense for this school.
    public SchoolSense(School school) {
        aliases = new AliasSense(school);
        masked = new MaskedNames(school.establishments());
    }

    /// The school a text points to; empty for none.
    public Optional<Mention> in(String text, List<Hit<Phrase>> all) {
        List<Hit<Phrase>> hits = all.size() > MOST ? all.subList(0, MOST) : all;
        List<Hit<OfSchool>> signs = masked.in(text);
        for (Hit<Phrase> hit : hits) {
            if (hit.meaning() instanceof OfSchool sign
                    && (sign.sign() != Sign.ALIAS || aliases.mean(text, hit, hits))) {
                signs.add(new Hit<>(sign, hit.start(), hit.end()));
            }
        }
        return signs.isEmpty() ? Optional.empty() : weigh(text, signs, hits);
    }

    /// The school the name of a place points to: there a street or short name says enough. Empty for none.
    public Optional<Mention> inPlace(String text, List<Hit<Phrase>> hits) {
        List<Hit<OfSchool>> signs = new ArrayList<>(0);
        for (Hit<Phrase> hit : hits) {
            if (hit.meaning() instanceof OfSchool sign
                    && namesPlace(text, hit, sign.sign(), hits)) {
                signs.add(new Hit<>(sign, hit.start(), hit.end()));
            }
        }
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(signs.getFirst().meaning().school(), signs, true));
    }

    private boolean namesPlace(String text, Hit<Phrase> hit, Sign sign, List<Hit<Phrase>> hits) {
        return switch (sign) {
            case NAME, STREET -> true;
            case ALIAS -> aliases.mean(text, hit, hits);
            case TAG, DOMAIN, CLASS, HOUSE, EVENT, HEAD, BADGE -> false;
        };
    }

    // A word that is itself part of a sign says nothing more.
    private static boolean hasBeside(WordList list, List<Hit<Phrase>> hits) {
        return hits.stream()
                .filter(hit -> hit.meaning() instanceof Word(WordList of) && of == list)
                .anyMatch(word -> !isSign(word, hits));
    }

    private static boolean isSign(Hit<Phrase> word, List<Hit<Phrase>> hits) {
        return hits.stream()
                .anyMatch(hit ->
                        hit.meaning() instanceof OfSchool
                                && hit.start() <= word.start()
                                && hit.end() >= word.end());
    }

    private static Optional<Mention> weigh(
            String text, List<Hit<OfSchool>> signs, List<Hit<Phrase>> hits) {
        boolean schoolWords = hasBeside(WordList.SCHOOL_WORDS, hits);
        boolean headWords = hasBeside(WordList.HEAD_WORDS, hits);
        List<Hit<OfSchool>> telling = new ArrayList<>();
        boolean sure = false;
        for (Hit<OfSchool> hit : signs) {
            Sign sign = hit.meaning().sign();
            boolean tells =
                    switch (sign) {
                        case NAME, TAG, DOMAIN, ALIAS -> true;
                        case STREET -> schoolWords || sortsBeside(signs, hit) > 0;
                        case EVENT -> isDistinct(text, hit) || sortsBeside(signs, hit) > 0;
                        case CLASS, HOUSE -> sortsBeside(signs, hit) > 0;
                        case HEAD -> headWords || sortsBeside(signs, hit) > 0;
                        case BADGE -> isBadge(text, hit) || sortsBeside(signs, hit) > 0;
                    };
            if (tells) {
                telling.add(hit);
                sure |= SURE.contains(sign);
            }
        }
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(telling.getFirst().meaning().school(), telling, sure));
    }

    // How many sorts of other signs of the same school stand elsewhere in the text.
    private static long sortsBeside(List<Hit<OfSchool>> signs, Hit<OfSchool> hit) {
        return signs.stream()
                .filter(other -> other.meaning().school().equals(hit.meaning().school()))
                .filter(other -> other.start() >= hit.end() || other.end() <= hit.start())
                .map(other -> other.meaning().sign())
                .filter(sign -> sign != hit.meaning().sign())
                .distinct()
                .count();
    }

    private static boolean isDistinct(String text, Hit<OfSchool> hit) {
        return !CommonEvents.isCommon(text.substring(hit.start(), hit.end()));
    }

    private static boolean isBadge(String text, Hit<OfSchool> hit) {
        String words = text.substring(hit.start(), hit.end());
        return words.indexOf(' ') != words.lastIndexOf(' ');
    }
}
