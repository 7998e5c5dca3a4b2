package org.exposureaudit.reader.discord;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;

final class DiscordReaderTest {
    private static final DiscordReader READER = new DiscordReader();
    private static final String FOLDER = "Nachrichten/c200000000000000001/";

    @Test
    void readsMessagesWhateverTheFoldersAreCalled() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "Nachrichten/index.json",
                                        "{\"200000000000000001\":\"Direct Message with ann#0\"}"),
                                file(
                                        FOLDER + "channel.json",
                                        "{\"id\":\"200000000000000001\",\"type\":\"DM\"}"),
                                file(
                                        FOLDER + "messages.json",
                                        "[{\"ID\":1183000000000000001,\"Timestamp\":\"2023-12-11 02:01:09\",\"Contents\":\"hi\"}]")));
        Item message = found.items().getFirst();
        assertEquals("1183000000000000001", message.sourceId());
        assertEquals(Conversation.Type.ONE_TO_ONE, message.conversation().type());
        assertEquals("ann", message.conversation().participants().getFirst().handle());
    }

    @Test
    void leavesOtherMessagesFiles() {
        assertEquals(
                Detection.NOT_MINE,
                READER.detect(source(file("Google Chat/Groups/DM 1/messages.json", "{}"))));
    }
}
