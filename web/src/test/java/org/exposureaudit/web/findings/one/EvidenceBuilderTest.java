package org.exposureaudit.web.findings.one;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exposureaudit.detect.Activity;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.identity.Namesakes;
import org.exposureaudit.index.FoundItem;
import org.exposureaudit.index.Surroundings;
import org.exposureaudit.index.ThreadPlace;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.School;
import org.exposureaudit.web.findings.one.FindingPage.Evidence;
import org.exposureaudit.web.http.tag.evidence.Message;
import org.exposureaudit.web.http.tag.evidence.Piece;
import org.junit.jupiter.api.Test;

final class EvidenceBuilderTest {
    private static final Account OTHER = Account.named("Sam Pell");
    private static final List<Item> TALK =
            List.of(
                    message(0, Author.other(OTHER), "hello there"),
                    message(1, Author.other(OTHER), "something obscene"),
                    message(2, Author.self(), "my password is hunter2"),
                    message(3, Author.self(), "do not write to me here"),
                    message(4, Author.other(OTHER), "why not"));

    private static Item message(int index, Author author, String text) {
        return Item.of(
                        "instagram",
                        Kind.MESSAGE,
                        new Locator("a.zip", "m.json", new Locator.JsonPointer("", index)))
                .author(author)
                .conversation(Conversation.of("t", "", List.of(OTHER)))
                .time(new Moment.At(Instant.parse("2026-03-02T12:00:0" + index + "Z")))
                .text(text)
                .build();
    }

    private static Observation seen(String detector, Item item, Mark... marks) {
        return new Observation(
                detector,
                item,
                Confidence.LIKELY,
                "g",
                List.of(),
                List.of(marks),
                new TreeMap<>(),
                List.of(),
                List.of("You wrote it.", "A reason."));
    }

    private static Report report(Observation... observations) {
        return new Report(
                LocalDate.of(2026, 11, 22),
                School.UK,
                "",
                "",
                List.of(),
                new Coverage(List.of(), Map.of(), List.of()),
                List.of(),
                List.of(observations),
                List.of(),
                LocalDate.MIN,
                List.of(),
                List.of(),
                Activity.NONE,
                new TreeMap<>(),
                List.of(),
                Calendar.EMPTY,
                Namesakes.NONE,
                Choices.NONE);
    }

    private static Surroundings around(ThreadPlace place, int most) {
        int at = (int) place.order();
        List<FoundItem> all = TALK.stream().map(EvidenceBuilderTest::found).toList();
        return new Surroundings(
                all.subList(Math.max(0, at - most), at),
                all.subList(at + 1, Math.min(all.size(), at + 1 + most)));
    }

    private static FoundItem found(Item item) {
        return new FoundItem(
                0,
                item.platform(),
                item.kind().label(),
                item.author().isSelf() ? "me" : "Sam Pell",
                item.time().text(),
                "private",
                "",
                item.text(),
                List.of(),
                item.locator().input(),
                item.locator().path(),
                item.locator().position().text());
    }

    private static String text(Message message) {
        return String.join("", message.text().stream().map(Piece::text).toList());
    }

    @Test
    void neverCopiesWhatAnotherFindingWithholds() {
        Observation obscene = seen("message.inappropriate-received", TALK.get(1));
        Observation secret = seen("disclosure.credentials", TALK.get(2), new Mark(15, 22));
        Observation own = seen("message.tone", TALK.get(3), new Mark(0, 6));

        List<Evidence> evidence =
                new EvidenceBuilder(report(obscene, secret, own), EvidenceBuilderTest::around, 3)
                        .of(List.of(own));

        List<String> texts =
                evidence.getFirst().messages().stream().map(EvidenceBuilderTest::text).toList();
        assertEquals(
                List.of(
                        "hello there",
                        "The words are not copied here. They are where the export has them.",
                        "my password is •••••••",
                        "do not write to me here",
                        "why not"),
                texts);
    }

    @Test
    void showsWhatBelongsTogetherInOnePieceWithNumberedMarks() {
        Observation first = seen("message.tone", TALK.get(0), new Mark(0, 5));
        Observation last = seen("message.tone", TALK.get(3), new Mark(0, 6));
        Observation middle = seen("message.tone", TALK.get(1));

        EvidenceBuilder builder = new EvidenceBuilder(report(), EvidenceBuilderTest::around, 2);
        List<Evidence> evidence = builder.of(List.of(last, first, middle));

        assertEquals(1, evidence.size());
        assertEquals(0, builder.left());
        Evidence only = evidence.getFirst();
        assertEquals(5, only.messages().size());
        assertEquals(
                List.of(true, true, false, true, false),
                only.messages().stream().map(Message::hit).toList());
        assertEquals(List.of(1, 2), only.keys().stream().map(key -> key.number()).toList());
        assertEquals("A reason.", only.keys().getFirst().strong());
        assertFalse(only.noticed().contains("You wrote it."));
    }
}
