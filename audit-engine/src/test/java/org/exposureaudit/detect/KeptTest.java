package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.exposureaudit.detect.Kept.Placed;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.Position;
import org.junit.jupiter.api.Test;

final class KeptTest {
    private static final Item ITEM =
            Item.of("facebook", Kind.POST, new Locator("in", "a.json", Position.WHOLE_FILE))
                    .build();

    private static Placed placed(long order, String group) {
        return new Placed(
                order, Observation.of(ITEM, Confidence.SURE).group(group).build("timing.on-site"));
    }

    private static List<Long> orders(Kept kept) {
        return kept.all().map(Placed::order).sorted().toList();
    }

    @Test
    void keepsTheFirstOfALongGroupAndCountsTheRest() {
        Kept kept = new Kept();
        for (int i = 0; i < 1_234; i++) {
            kept.add(placed(i, "a"));
        }
        kept.add(placed(2_000, "b"));

        assertEquals(201, kept.all().count());
        assertEquals(1_034, kept.left());
        assertEquals(1_234, kept.countsByGroup().get("a"));
    }

    @Test
    void keepsTheSameFactOnceWithoutCountingTheRest() {
        Kept kept = new Kept();
        kept.addOnce(placed(3, "a"));
        kept.addOnce(placed(4, "a"));

        assertEquals(List.of(3L), orders(kept));
        assertEquals(0, kept.left());
    }

    @Test
    void losesNoGroupWhenThereAreManyLongOnes() {
        Kept kept = new Kept();
        int order = 0;
        for (int group = 0; group < 300; group++) {
            for (int i = 0; i < 200; i++) {
                kept.add(placed(order++, "g" + group));
            }
        }

        assertEquals(300, kept.all().map(each -> each.seen().group()).distinct().count());
        assertEquals(60_000, kept.all().count() + kept.left());
    }

    @Test
    void keepsTheSameHoweverTheWorkWasDealtOut() {
        Kept one = new Kept();
        Kept left = new Kept();
        Kept right = new Kept();
        IntStream.range(0, 90_000)
                .forEach(i -> {
                    // Groups of very different length, dealt out in runs.
                    Placed placed = placed(i, "g" + (i % 7 == 0 ? i % 400 : i % 3));
                    one.add(placed);
                    (i / 1_000 % 3 == 0 ? left : right).add(placed);
                });
        Kept merged = Kept.merged(List.of(left, right));

        assertEquals(orders(Kept.merged(List.of(one))), orders(merged));
        assertEquals(orders(one), orders(merged));
        assertEquals(one.left(), merged.left());
        assertEquals(
                one.all().min(Comparator.comparingLong(Placed::order)).map(Placed::order),
                merged.all().min(Comparator.comparingLong(Placed::order)).map(Placed::order));
    }
}
