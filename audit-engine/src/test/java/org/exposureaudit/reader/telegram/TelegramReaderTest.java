package org.exposureaudit.reader.telegram;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.exposureaudit.item.Item;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;

final class TelegramReaderTest {
    private static final TelegramReader READER = new TelegramReader();

    private static Reading chat(String type, String message) {
        return read(
                READER,
                source(
                        file(
                                "result.json",
                                "{\"name\":\"Ann\",\"type\":\"%s\",\"id\":7,\"messages\":[%s]}"
                                        .formatted(type, message))));
    }

    @Test
    void tellsTheOwnerOfASingleChatByWhomItIsWith() {
        Reading found =
                chat(
                        "personal_chat",
                        """
                        {"id":1,"type":"message","from":"Ann","from_id":"user7","text":"hi"},
                        {"id":2,"type":"message","from":"Me","from_id":"user9","text":["a ",{"type":"bold","text":"b"}]}
                        """);
        assertEquals("hi", found.items().getFirst().text());
        assertTrue(found.items().getLast().author().isSelf());
        assertEquals("a b", found.items().getLast().text());
    }

    @Test
    void doesNotGuessTheOwnerOfASingleGroup() {
        Reading found =
                chat(
                        "private_group",
                        "{\"id\":1,\"type\":\"message\",\"from\":\"Me\",\"from_id\":\"user9\",\"text\":\"x\"}");
        Item message = found.items().getLast();
        assertTrue(message.has(Trait.OWNER_UNTOLD));
    }

    @Test
    void asksForJsonWhereItFindsPages() {
        assertInstanceOf(
                Detection.KnownUnsupported.class,
                READER.detect(source(file("DataExport/export_results.html", "<html>"))));
    }
}
