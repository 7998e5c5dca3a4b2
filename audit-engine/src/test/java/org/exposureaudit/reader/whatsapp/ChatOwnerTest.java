package org.exposureaudit.reader.whatsapp;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;

final class ChatOwnerTest {
    private static final ChatOwner SILENT = new ChatOwner(true, "");
    private static final ChatOwner UNTOLD = new ChatOwner(false, "");

    @Test
    void isTheOtherThanTheTitleOfAChatOfTwo() {
        assertEquals(
                owner("Wyn Teal"),
                of(chat("WhatsApp Chat with Bo Quill.txt", "Bo Quill: hi", "Wyn Teal: hello")));
        assertEquals(
                owner("Wyn Teal"),
                of(chat("WhatsApp Chat - Bo Quill/_chat.txt", "Bo Quill: hi", "Wyn Teal: hello")));
        assertEquals(
                owner("Wyn Teal"),
                of(
                        chat(
                                "WhatsApp Chat with Bo_ Quill (1).txt",
                                "Bo: Quill: hi",
                                "Wyn Teal: hello")));
        assertEquals(
                owner("Wyn Teal"),
                of(
                        chat(
                                "WhatsApp Chat with +44 7700 900101.txt",
                                "+44 7700 900101: hi",
                                "Wyn Teal: hello")));
    }

    @Test
    void isTheOnlyAuthorWhereTheOtherNeverAnswered() {
        assertEquals(
                owner("Wyn Teal"), of(chat("WhatsApp Chat with Bo Quill.txt", "Wyn Teal: hello?")));
    }

    @Test
    void wroteNothingWhereOnlyTheOtherDid() {
        assertEquals(SILENT, of(chat("WhatsApp Chat with Bo Quill.txt", "Bo Quill: hello?")));
    }

    @Test
    void isWhoeverDeletedAMessageAsYou() {
        assertEquals(
                owner("Wyn Teal"),
                of(
                        chat(
                                "chat.txt",
                                "Bo Quill: hi",
                                "Cy: hi",
                                "Wyn Teal: You deleted this message",
                                "Di: hi")));
    }

    @Test
    void isNotWhoeverANoticeSpeaksOf() {
        assertEquals(
                owner("Wyn Teal"),
                of(chat("a.txt", "Bo Quill is a contact", "Bo Quill: hi", "Wyn Teal: hello")));
    }

    @Test
    void isNotTheStrangerOrTheNumber() {
        assertEquals(owner("Wyn Teal"), of(chat("a.txt", "~ Bo: hi", "Wyn Teal: hello")));
        assertEquals(
                owner("Wyn Teal"), of(chat("a.txt", "+44 7700 900101: hi", "Wyn Teal: hello")));
    }

    @Test
    void isNotToldByAChatOfTwoWithoutAName() {
        assertEquals(UNTOLD, of(chat("a.txt", "Bo Quill: hi", "Wyn Teal: hello")));
    }

    @Test
    void isNotToldByAGroupAlone() {
        assertEquals(
                UNTOLD,
                of(
                        chat(
                                "WhatsApp Chat with Tea.txt",
                                "You created group \"Tea\"",
                                "Bo: hi",
                                "Cy: hi",
                                "Wyn Teal: hello")));
        assertEquals(
                UNTOLD,
                of(
                        chat(
                                "WhatsApp Chat with Tea.txt",
                                "Cy created group \"Tea\"",
                                "+44 7700 900101: hi",
                                "Bo: hello")));
    }

    @Test
    void isInAGroupWhoTheOtherChatsShow() {
        ChatOutline group =
                chat(
                        "WhatsApp Chat with Tea.txt",
                        "You created group \"Tea\"",
                        "Bo: hi",
                        "Wyn Teal: hello",
                        "Cy: x");
        ChatOutline pair = chat("WhatsApp Chat with Di.txt", "Di: hi", "Wyn Teal: hello");
        assertEquals(owner("Wyn Teal"), ChatOwner.of(group, List.of(group, pair)));
    }

    @Test
    void isTheOneNameTwoGroupsShare() {
        ChatOutline tea =
                chat(
                        "WhatsApp Chat with Tea.txt",
                        "You created group \"Tea\"",
                        "Bo: hi",
                        "Wyn Teal: hello",
                        "Cy: x");
        ChatOutline lido =
                chat(
                        "WhatsApp Chat with Lido.txt",
                        "You created group \"Lido\"",
                        "Di: hi",
                        "Wyn Teal: hello",
                        "Ed: x");
        assertEquals(owner("Wyn Teal"), ChatOwner.of(lido, List.of(tea, lido)));
    }

    @Test
    void isNotToldWhereTwoNamesAreCommon() {
        ChatOutline tea =
                chat(
                        "WhatsApp Chat with Tea.txt",
                        "You created group \"Tea\"",
                        "Bo: hi",
                        "Wyn Teal: hello",
                        "Cy: x");
        ChatOutline lido =
                chat(
                        "WhatsApp Chat with Lido.txt",
                        "You created group \"Lido\"",
                        "Bo: hi",
                        "Wyn Teal: hello",
                        "Ed: x");
        assertEquals(UNTOLD, ChatOwner.of(lido, List.of(tea, lido)));
    }

    @Test
    void wroteNothingInAChatWhereAnotherShowsTheirName() {
        ChatOutline tea =
                chat(
                        "WhatsApp Chat with Tea.txt",
                        "Bo created group \"Tea\"",
                        "Bo: hi",
                        "Cy: x",
                        "Di: y");
        ChatOutline pair = chat("WhatsApp Chat with Ed.txt", "Ed: hi", "Wyn Teal: hello");
        assertEquals(SILENT, ChatOwner.of(tea, List.of(tea, pair)));
    }

    private static ChatOwner owner(String name) {
        return new ChatOwner(true, name);
    }

    private static ChatOwner of(ChatOutline chat) {
        return ChatOwner.of(chat, List.of(chat));
    }

    private static ChatOutline chat(String path, String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append("13/07/2023, 09:12 - ").append(line).append('\n');
        }
        SourceFile file = file(path, text.toString());
        return ChatScan.of(file);
    }
}
