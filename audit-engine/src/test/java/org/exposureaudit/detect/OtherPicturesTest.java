package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.Detectors;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.CsvRow;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place.Point;
import org.junit.jupiter.api.Test;

/// What one picture says of another.
final class OtherPicturesTest {
    private static final Point SCHOOL = Point.of(52.5, 1.2);
    private static final Point FAR = Point.of(52.7, 1.2);
    private static final String LOOKS = "00112233445566778899aabbccddeeff";
    private static final String NEARLY = "00112233445566778899aabbccddeefc";
    private static final String OTHER = "ffeeddccbbaa99887766554433221100";

    private final List<Item> items = new ArrayList<>();

    private Item add(Media media, Author author) {
        Item item =
                Item.of(
                                "pictures",
                                Kind.CAPTION,
                                new Locator("in", media.path(), new CsvRow(items.size() + 1)))
                        .author(author)
                        .media(media)
                        .build();
        items.add(item);
        return item;
    }

    private static Media picture(String time, Point point, String device) {
        Moment taken = time.isEmpty() ? Moment.unknown() : new Moment.At(Instant.parse(time));
        return new Media(
                "a.jpg", Media.Type.PHOTO, "", "", taken, point, device, PictureHeader.NONE);
    }

    private static Media looking(Media media, String looks) {
        return media.with(PictureHeader.BARE.seen(looks, ""));
    }

    private List<Observation> seen(Item item, Background background) {
        DetectRun run = new DetectRun(Detectors.ALL, background);
        DetectRun.Worker worker = run.worker();
        items.forEach(worker::accept);
        return run.finish(List.of(worker)).observations().stream()
                .filter(one -> one.detector().equals("photo.school"))
                .filter(one -> one.item().equals(item))
                .toList();
    }

    private List<String> says(Item item, String attribute) {
        return seen(item, TestSchool.background()).stream()
                .map(one -> one.says(attribute))
                .toList();
    }

    @Test
    void takesAPictureForOneOfSchoolThatWasTakenMinutesFromOne() {
        add(picture("2026-11-11T10:30:00Z", SCHOOL, "Apple iPhone 12"), Author.self());
        Item near =
                add(
                        picture("2026-11-11T10:36:00Z", Point.UNKNOWN, "Apple iPhone 12"),
                        Author.self());
        Item late =
                add(
                        picture("2026-11-11T10:51:00Z", Point.UNKNOWN, "Apple iPhone 12"),
                        Author.self());
        Item far = add(picture("2026-11-11T10:36:00Z", FAR, "Apple iPhone 12"), Author.self());
        Item twin =
                add(
                        picture("2026-11-11T10:36:00Z", Point.UNKNOWN, "Google Pixel 7a"),
                        Author.self());
        Item sent =
                add(
                        picture("2026-11-11T10:36:00Z", Point.UNKNOWN, ""),
                        ExampleItems.somebody("Lena Vogt"));
        assertEquals(List.of("placed"), says(near, "beside"));
        for (Item other : List.of(late, far, twin, sent)) {
            assertEquals(List.of(), says(other, "beside"));
        }
    }

    @Test
    void takesAPictureForOneOfSchoolThatLooksLikeOne() {
        add(looking(picture("", SCHOOL, ""), LOOKS), Author.self());
        Item copy = add(looking(picture("", Point.UNKNOWN, ""), NEARLY), Author.self());
        Item other = add(looking(picture("", Point.UNKNOWN, ""), OTHER), Author.self());
        assertEquals(List.of("placed"), says(copy, "same-as"));
        assertEquals(List.of(), says(other, "same-as"));
    }

    @Test
    void knowsWhatTheSchoolItselfHasShown() {
        Item shown = add(looking(picture("", Point.UNKNOWN, ""), LOOKS), Author.self());
        Background background =
                Background.of(
                        TestSchool.school().showing(List.of(NEARLY)),
                        TestSchool.me(),
                        TestSchool::recognize);
        assertEquals(
                List.of("published"),
                seen(shown, background).stream().map(one -> one.says("same-as")).toList());
    }
}
