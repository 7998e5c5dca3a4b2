package org.exposureaudit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.IndexException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemIndexTest {
    @TempDir Path folder;

    @BeforeEach
    void writeThreeItems() {
        try (ItemIndexWriter writer = ItemIndex.create(folder)) {
            writer.add(
                    item(Kind.POST, 0)
                            .author(Author.self())
                            .audience(Audience.PUBLIC)
                            .time(new Moment.At(Instant.parse("2025-06-01T10:00:00Z")))
                            .text("Sports day at Thornbury Vale was a joy, ask Siân O’Brien")
                            .build());
            writer.add(
                    item(Kind.MESSAGE, 1)
                            .author(Author.other(Account.named("Łukasz Wójcik")))
                            .audience(Audience.PRIVATE)
                            .time(new Moment.Day(LocalDate.of(2024, 1, 2)))
                            .text("See you at the vale on sports night")
                            .build());
            writer.add(
                    item(Kind.CONNECTION, 2)
                            .detail(
                                    new Detail.Connection(
                                            Account.of("Freya Lindqvist", "freya_l9"),
                                            Detail.Direction.FRIEND,
                                            Detail.State.CURRENT))
                            .build());
        }
    }

    private static ItemBuilder item(Kind kind, int index) {
        return Item.of(
                "facebook",
                kind,
                new Locator("export.zip", "posts.json", new Locator.JsonPointer("", index)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sports            | /0 /1
                    SIAN obrien       | /0
                    "thornbury vale"  | /0
                    "vale thornbury"  | ''
                    lukasz            | /1
                    sport*            | /0 /1
                    sports -night     | /0
                    freya_l9          | /2
                    -sports           | /2
                    !!!               | ''
                    *                 | ''
                    """)
    void findsByWordsPhrasesAndBeginnings(String typed, String positions) {
        assertEquals(positions, positions(ItemQuery.parse(typed)));
    }

    @Test
    void filtersByKindPlatformAudienceAuthorAndDay() {
        ItemQuery all = ItemQuery.parse("");
        assertEquals("/0 /1 /2", positions(all));
        assertEquals("/1", positions(all.ofKinds(Set.of(Kind.MESSAGE))));
        assertEquals("", positions(all.onPlatforms(Set.of("x"))));
        assertEquals("/0", positions(all.forAudiences(Set.of(Audience.PUBLIC))));
        assertEquals("/0", positions(all.by(ItemQuery.By.ME)));
        assertEquals("/1", positions(all.by(ItemQuery.By.OTHERS)));
        assertEquals("/1", positions(all.between(LocalDate.MIN, LocalDate.of(2024, 1, 2))));
        assertEquals(
                "/0", positions(all.between(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 1))));
    }

    @Test
    void marksTheWordsThatWereLookedFor() {
        try (ItemIndex index = ItemIndex.open(folder)) {
            FoundItem found =
                    index.find(ItemQuery.parse("\"sian obrien\" sports"), 5).items().getFirst();
            List<String> marked =
                    found.marks().stream()
                            .map(mark -> found.text().substring(mark.start(), mark.end()))
                            .toList();
            assertEquals(List.of("Sports", "Siân O’Brien"), marked);
        }
    }

    @Test
    void saysThatThereIsNoIndex() {
        IndexException missing =
                assertThrows(IndexException.class, () -> ItemIndex.open(folder.resolve("nothing")));
        assertEquals(
                "There is no finished search index in this folder. Run the check again to make one.",
                missing.getMessage());
    }

    private String positions(ItemQuery query) {
        try (ItemIndex index = ItemIndex.open(folder)) {
            return String.join(
                    " ",
                    index.find(query, 10).items().stream()
                            .map(FoundItem::position)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void showsWhatStandsAroundAMessageInItsThread() {
        List<Item> thread =
                List.of(
                        message("netball", 5, "2026-10-09T19:47:00Z", "see you"),
                        message("netball", 2, "2026-10-09T19:41:00Z", "are you well"),
                        message("netball", 4, "2026-10-09T19:44:00Z", "second"),
                        message("netball", 3, "2026-10-09T19:44:00Z", "first"),
                        message("netball", 1, "2026-10-08T08:00:00Z", "morning"),
                        message("choir", 3, "2026-10-09T19:43:00Z", "elsewhere"));
        try (ItemIndexWriter writer = ItemIndex.create(folder)) {
            thread.forEach(writer::add);
            writer.add(item(Kind.POST, 9).text("a post").build());
        }
        try (ItemIndex index = ItemIndex.open(folder)) {
            Surroundings around = index.around(ThreadPlace.of(thread.get(3)), 2);
            assertEquals(List.of("morning", "are you well"), texts(around.before()));
            assertEquals(List.of("second", "see you"), texts(around.after()));
            assertEquals(
                    List.of("are you well"),
                    texts(index.around(ThreadPlace.of(thread.get(3)), 1).before()));
            assertEquals(
                    Surroundings.NONE, index.around(ThreadPlace.of(item(Kind.POST, 9).build()), 5));
        }
    }

    @Test
    void keepsTheOrderOfMessagesWithoutATime() {
        try (ItemIndexWriter writer = ItemIndex.create(folder)) {
            for (int i : new int[] {2, 0, 1}) {
                writer.add(message("choir", i, "", "m" + i));
            }
        }
        try (ItemIndex index = ItemIndex.open(folder)) {
            Surroundings around = index.around(ThreadPlace.of(message("choir", 1, "", "m1")), 5);
            assertEquals(List.of("m0"), texts(around.before()));
            assertEquals(List.of("m2"), texts(around.after()));
        }
    }

    @Test
    void countsWhatItFindsByItsSort() {
        try (ItemIndex index = ItemIndex.open(folder)) {
            Facets all = index.facets(ItemQuery.parse(""));
            assertEquals(Map.of("post", 1L, "message", 1L, "connection", 1L), all.kinds());
            assertEquals(Map.of("facebook", 3L), all.platforms());
            assertEquals(Map.of("public", 1L, "private", 1L, "unknown", 1L), all.audiences());
            assertEquals(List.of(1L, 1L), List.of(all.mine(), all.others()));
            Facets narrowed = index.facets(ItemQuery.parse("vale -joy"));
            assertEquals(Map.of("message", 1L), narrowed.kinds());
            assertEquals(Map.of(), index.facets(ItemQuery.parse("nowhere")).kinds());
        }
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        try (ItemIndex index = ItemIndex.open(folder)) {
            ItemQuery query = ItemQuery.parse("");
            List<FoundItem> all = index.find(query, 10).items();
            FoundItems second = index.find(query, 1, 1);
            assertEquals(3, second.total());
            assertEquals(all.subList(1, 2), second.items());
            assertEquals(List.of(), index.find(query, 5, 5).items());
        }
    }

    @Test
    void findsAnItemAgainByItsNumber() {
        List<Item> thread =
                List.of(
                        message("netball", 1, "2026-10-08T08:00:00Z", "morning"),
                        message("netball", 2, "2026-10-09T19:41:00Z", "are you well"),
                        message("netball", 3, "2026-10-09T19:44:00Z", "see you"));
        try (ItemIndexWriter writer = ItemIndex.create(folder)) {
            thread.forEach(writer::add);
        }
        try (ItemIndex index = ItemIndex.open(folder)) {
            FoundItem hit = index.find(ItemQuery.parse("well"), 1).items().getFirst();
            assertEquals(
                    List.of("are you well"), texts(index.item(hit.number()).stream().toList()));
            Surroundings around = index.around(hit.number(), 5);
            assertEquals(List.of("morning"), texts(around.before()));
            assertEquals(List.of("see you"), texts(around.after()));
            assertEquals(Optional.empty(), index.item(3));
            assertEquals(Optional.empty(), index.item(-1));
            assertEquals(Surroundings.NONE, index.around(99, 5));
        }
    }

    private static Item message(String thread, int index, String time, String text) {
        return item(Kind.MESSAGE, index)
                .conversation(
                        Conversation.of(
                                thread,
                                thread,
                                List.of(Account.named("Donna"), Account.named("Ivy"))))
                .time(Moment.parse(time))
                .text(text)
                .build();
    }

    private static List<String> texts(List<FoundItem> items) {
        return items.stream().map(FoundItem::text).toList();
    }
}
