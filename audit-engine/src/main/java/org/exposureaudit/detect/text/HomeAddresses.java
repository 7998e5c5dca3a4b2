package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.text.PersonalDetail.What;

/// Houses in a text: a number before a street, or a house before a full postcode.
final class HomeAddresses {
    // "31 Kiln Terrace", "flat 2, 6 rowan croft": the words between number and street word begin
    // with a capital or all are small.
    private static final Pattern HOUSE =
            Pattern.compile(
                    "(?<![\\d£$.,:/-])\\b(?:flat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-zA-Z]?,? (?:[\\p{L}'’]{2,15} ){1,3}?"
                            + "(?:road|rd|street|lane|ln|avenue|ave|drive|close|crescent|cres|gardens|gdns|terrace|terr|croft|cottages?"
                            + "|grove|way|rise|row|mews|walk|hill|view|gate|green|park|square|court|villas|parade|brow|bank|fold|garth|wynd)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER_AND_POSTCODE =
            Pattern.compile(
                    "\\b\\d{1,4}[a-zA-Z]?\\b[^\\d\\n]{0,40}?\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_STREET =
            Pattern.compile(
                    "\\b(?:the|this|that|his|her|my|our|your|their|a|an|and|of|on|in|to|at|by|all|is|was|more|years?|days?|weeks?|hours?|mins?|minutes|kids|children|miles|km|times|people|men|women)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int MOST = 20;

    private HomeAddresses() {}

    static List<PersonalDetail> in(String text, DigitSpan digits) {
        List<PersonalDetail> found = new ArrayList<>(0);
        add(found, digits.matcher(HOUSE, text));
        if (digits.count() > 2) {
            add(found, digits.matcher(NUMBER_AND_POSTCODE, text));
        }
        return found;
    }

    private static void add(List<PersonalDetail> found, Matcher matcher) {
        while (found.size() < MOST && matcher.find()) {
            if (!NOT_A_STREET.matcher(matcher.group()).find()) {
                found.add(new PersonalDetail(What.ADDRESS, matcher.start(), matcher.end()));
            }
        }
    }
}
