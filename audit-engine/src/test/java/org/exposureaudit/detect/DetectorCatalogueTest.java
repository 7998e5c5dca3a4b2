package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.DetectorInfo.Need;
import org.exposureaudit.item.Kind;
import org.junit.jupiter.api.Test;

final class DetectorCatalogueTest {
    private static final DetectorCatalogue CATALOGUE = DetectorCatalogue.shipped();

    // The labels of content that observations may carry; they are part of what other tools read.
    private static final Set<String> CATEGORIES =
            Set.of(
                    "school-mention",
                    "pupil-information",
                    "school-business",
                    "personal-data",
                    "derogatory",
                    "offensive",
                    "as-school-view",
                    "school-grievance",
                    "contact-details-to-pupil",
                    "private-contact-with-pupil",
                    "private-contact-with-parent",
                    "working-hours",
                    "school-photo",
                    "tagged-you",
                    "cyberbullying-target",
                    "ai-school-information",
                    "trading-or-political",
                    "reputation");

    @Test
    void holdsEveryDetectorOfTheClauseCatalogue() {
        assertEquals(58, CATALOGUE.all().size());
    }

    @Test
    void tellsWhatADetectorReadsAndNeedsAndMaySay() {
        DetectorInfo info = CATALOGUE.find("message.with-parent").orElseThrow();

        assertTrue(info.reads().contains(Kind.MESSAGE));
        assertEquals(Set.of(Need.PARENTS), info.needs());
        assertEquals(Set.of("received", "sent"), info.attributes().get("direction"));
        assertEquals(List.of("private-contact-with-parent"), info.categories());
    }

    @Test
    void usesNoCategoryOutsideTheKnownOnes() {
        for (DetectorInfo info : CATALOGUE.all()) {
            assertTrue(CATEGORIES.containsAll(info.categories()), info.name());
        }
    }

    @Test
    void everyDetectorReadsSomething() {
        for (DetectorInfo info : CATALOGUE.all()) {
            assertTrue(!info.reads().isEmpty(), info.name());
            assertTrue(!info.description().isBlank(), info.name());
        }
    }
}
