package org.exposureaudit.detect.profile;

import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.EmailAddresses;
import org.exposureaudit.detect.text.Phrase.Sign;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Detail.SignIn;

/// Finds personal accounts that were opened with a school address, or used from a device named after the school.
public final class SchoolSystemDetector implements Detector {
    @Override
    public String name() {
        return "account.school-system";
    }

    @Override
    public void look(Passage passage, Observations out) {
        switch (passage.item().detail()) {
            case ProfileField(Field field, String _) when field == Field.EMAIL ->
                    email(passage, out);
            case SignIn signIn -> {
                if (passage.mentionIn(signIn.device()).isPresent()) {
                    out.once(
                            seen(passage, "school-device", Confidence.POSSIBLE)
                                    .because("The name of the device points to the school."));
                }
            }
            default -> {}
        }
    }

    private static void email(Passage passage, Observations out) {
        boolean own = passage.mention().filter(mention -> mention.has(Sign.DOMAIN)).isPresent();
        boolean some = EmailAddresses.domain(passage.text().strip()).endsWith(".sch.uk");
        if (own || some) {
            out.add(
                    seen(passage, "school-email", own ? Confidence.SURE : Confidence.LIKELY)
                            .because(
                                    own
                                            ? "The account's e-mail address is one of the school's."
                                            : "The account's e-mail address is one of a school's."));
        }
    }

    private static ObservationBuilder seen(Passage passage, String how, Confidence confidence) {
        return Observation.of(passage.item(), confidence)
                .group("school-system", passage.item().platform(), how)
                .says("how", how);
    }
}
