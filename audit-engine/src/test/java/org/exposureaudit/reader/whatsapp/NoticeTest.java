package org.exposureaudit.reader.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoticeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    You created group "Tea"                                           | GROUP      | You      |
                    Ines Orr created group “Tea: the club”                            | GROUP      | Ines Orr |
                    Ines Orr added Bo and Cy                                          | GROUP      | Ines Orr | Bo;Cy
                    You added Bo, Cy and Di                                           | GROUP      | You      | Bo;Cy;Di
                    Bo and Cy were added                                              | GROUP      |          | Bo;Cy
                    You were added                                                    | GROUP      |          | You
                    Bo was removed                                                    | GROUP      |          | Bo
                    Ines Orr removed ~ Bo                                             | GROUP      | Ines Orr | ~ Bo
                    +44 7700 900107 left                                              | GROUP      | +44 7700 900107 |
                    Bo left the group                                                 | GROUP      | Bo       |
                    Bo joined using this group's invite link                          | GROUP      | Bo       |
                    You changed the group name from "A" to "B"                        | GROUP      | You      |
                    Ines changed the subject to “A: B”                                | GROUP      | Ines     |
                    Ines changed this group's icon                                    | GROUP      | Ines     |
                    Ines changed the group description                                | GROUP      | Ines     |
                    You're now an admin                                               | GROUP      | You      |
                    Bo is no longer an admin                                          | GROUP      | Bo       |
                    Bo changed their phone number to a new number. Tap to message …   | OTHER      | Bo       |
                    +44 7700 900101 changed to +44 7700 900102                        | OTHER      | +44 7700 900101 | +44 7700 900102
                    Your security code with Bo changed. Tap to learn more.            | OTHER      |          | Bo
                    Bo is a contact                                                   | OTHER      | Bo       |
                    You blocked this contact. Tap to unblock.                         | OTHER      |          |
                    Bo turned on advanced chat privacy.                               | OTHER      | Bo       |
                    Bo turned on disappearing messages. New messages will disappear … | TIMER_ON   | Bo       |
                    You updated the message timer. New messages will disappear …      | TIMER_ON   | You      |
                    Bo turned off disappearing messages.                              | TIMER_OFF  | Bo       |
                    Bo hat selbstlöschende Nachrichten aktiviert.                     | TIMER_ON   |          |
                    Bo hat selbstlöschende Nachrichten deaktiviert.                   | TIMER_OFF  |          |
                    Messages and calls are end-to-end encrypted. No one outside …     | ENCRYPTION |          |
                    Messages to this group are now secured with end-to-end encryption.| ENCRYPTION |          |
                    Messages you send to this chat and calls are now secured with end-to-end encryption. | ENCRYPTION | |
                    Missed voice call                                                 | CALL       |          |
                    Missed group video call                                           | CALL       |          |
                    Voice call. ‎5 min                                                 | CALL       |          |
                    Bo started a video call                                           | CALL       | Bo       |
                    """)
    void knowsTheLinesOfThePhone(String text, Notice.Sort sort, String actor, String targets) {
        Notice notice = Notice.of(text).orElseThrow();
        assertEquals(sort, notice.sort());
        assertEquals(actor == null ? "" : actor, notice.actor());
        assertEquals(targets == null ? "" : targets, String.join(";", notice.targets()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo: Cy left",
                "Bo: Ines added Cy",
                "call me when you can",
                "the group is lovely",
                "disappearing messages are a nuisance"
            })
    void takesNothingElseForOne(String text) {
        assertTrue(Notice.of(text).isEmpty());
    }
}
