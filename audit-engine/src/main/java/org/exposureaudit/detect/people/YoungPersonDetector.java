package org.exposureaudit.detect.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail.Direction;

/// Finds friends who are on none of the school's lists and whose own account name says that they are under 18.
public final class YoungPersonDetector implements Detector {
    private static final int ADULT = 18;
    private static final int YOUNGEST = 4;
    private static final Pattern ADULT_WORDS =
            Pattern.compile("teach|tutor|mum|mam|dad|nan|coach|miss|mrs|mr\\b|nursery|club|fan");
    private static final Pattern YEAR_GROUP = Pattern.compile("\\b(?:year|yr)[ ._-]?(\\d{1,2})\\b");
    private static final Pattern AGED =
            Pattern.compile(
                    "\\b(?:aged? (\\d{1,2})|(\\d{1,2}) ?(?:yo|y o|yrs? old|years? old))\\b");
    private static final Pattern BIRTH_YEAR = Pattern.compile("(?<!\\d)(20[0-2]\\d)(?!\\d)");

    @Override
    public String name() {
        return "connection.young-person";
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        LocalDate today = all.background().school().asOf();
        for (Link link : all.links()) {
            boolean unknown = link.other().recognition().verdict() == Verdict.NONE;
            if (unknown && link.stands() && link.is(Direction.FRIEND)) {
                sign(link.other().account(), today)
                        .ifPresent(sign ->
                                out.add(
                                        Observation.of(link.item(), Confidence.POSSIBLE)
                                                .group("young", link.other().shown())
                                                .says("age-band", "under-18")
                                                .says("direction", "unknown")
                                                .because(sign)
                                                .because(
                                                        "The account is on none of the school's lists. You know best who it is and how old they are.")));
            }
        }
    }

    private static Optional<String> sign(Account account, LocalDate today) {
        String name = (account.displayName() + " " + account.handle()).toLowerCase(Locale.ROOT);
        if (ADULT_WORDS.matcher(name).find()) {
            return Optional.empty();
        }
        Matcher yearGroup = YEAR_GROUP.matcher(name);
        if (yearGroup.find() && isYearGroup(Integer.parseInt(yearGroup.group(1)))) {
            return Optional.of("The account's name gives a school year.");
        }
        Matcher aged = AGED.matcher(name);
        if (aged.find()
                && isYoung(
                        Integer.parseInt(aged.group(1) != null ? aged.group(1) : aged.group(2)))) {
            return Optional.of("The account's name gives an age under 18.");
        }
        Matcher born = BIRTH_YEAR.matcher(name);
        return born.find() && isYoung(today.getYear() - Integer.parseInt(born.group(1)))
                ? Optional.of(
                        "A year in the account's name might be a year of birth, which would make them under 18.")
                : Optional.empty();
    }

    private static boolean isYearGroup(int year) {
        return year >= 1 && year <= 13;
    }

    private static boolean isYoung(int age) {
        return age >= YOUNGEST && age < ADULT;
    }
}
