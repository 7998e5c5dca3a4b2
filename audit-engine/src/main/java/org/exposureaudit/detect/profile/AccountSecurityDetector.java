package org.exposureaudit.detect.profile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Detail.Setting;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;

/// Finds accounts that others might get into: no second step, no alerts, a password of many years.
public final class AccountSecurityDetector implements Detector {
    private static final Set<String> OFF =
            Set.of("off", "no", "false", "disabled", "0", "not enabled", "none");
    private static final int OLD_YEARS = 3;

    @Override
    public String name() {
        return "security.account";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().detail() instanceof Setting setting
                && OFF.contains(passage.text().strip().toLowerCase(Locale.ROOT))) {
            switch (setting.meaning()) {
                case SECOND_STEP ->
                        out.add(
                                seen(passage.item(), "no-second-step")
                                        .because("The second step at sign-in is off."));
                case SIGN_IN_ALERTS ->
                        out.add(
                                seen(passage.item(), "alerts-off")
                                        .because("Alerts about new sign-ins are off."));
                case POSTS_AUDIENCE,
                        PAST_POSTS_AUDIENCE,
                        FRIENDS_LIST_AUDIENCE,
                        LOOK_UP,
                        CONTACT_BY,
                        TAGS,
                        COMMENTS,
                        DISAPPEARING,
                        DETAILS_AUDIENCE,
                        OTHER -> {}
            }
        }
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        Map<String, Item> latest = new TreeMap<>();
        for (Item item : all.accountItems(Kind.SIGN_IN)) {
            if (item.detail() instanceof SignIn signIn
                    && signIn.event() == SignIn.Event.PASSWORD_CHANGED
                    && item.time().dayIn(all.background().zone()).isPresent()) {
                latest.merge(item.platform(), item, (one, other) -> later(one, other, all));
            }
        }
        LocalDate old = all.background().school().asOf().minusYears(OLD_YEARS);
        for (Item item : latest.values()) {
            if (day(item, all).isBefore(old)) {
                out.add(
                        seen(item, "old-password")
                                .because(
                                        "The last change of password the export knows of is more than "
                                                + OLD_YEARS
                                                + " years ago."));
            }
        }
    }

    private static Item later(Item one, Item other, Gathered all) {
        return day(other, all).isAfter(day(one, all)) ? other : one;
    }

    private static LocalDate day(Item item, Gathered all) {
        return item.time().dayIn(all.background().zone()).orElse(LocalDate.MIN);
    }

    private static ObservationBuilder seen(Item item, String weakness) {
        return Observation.of(item, Confidence.LIKELY)
                .group("security", item.platform(), weakness)
                .says("weakness", weakness);
    }
}
