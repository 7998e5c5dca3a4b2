package org.exposureaudit.reader.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    Bryn sent an attachment.|Bryn Maddern|ATTACHMENT
                    Bryn Maddern sent an attachment.|Bryn Maddern|ATTACHMENT
                    You sent an attachment.|Bryn Maddern|ATTACHMENT
                    Reacted 😂 to your message |Bryn Maddern|EVENT
                    Bryn reacted 👍 to your message|Bryn Maddern|EVENT
                    Liked a message|Bryn Maddern|EVENT
                    Zoë called you.|Zoë Kowalczyk|CALL
                    You missed a call from Zoë.|Zoë Kowalczyk|CALL
                    The video call ended.|Zoë Kowalczyk|CALL
                    Zoë added Bryn to the group.|Zoë Kowalczyk|EVENT
                    Zoë named the group Saturday lifts.|Zoë Kowalczyk|EVENT
                    You are now connected on Messenger|Zoë Kowalczyk|EVENT
                    Zoë turned on disappearing messages. New messages go after 24 hours.|Zoë Kowalczyk|VANISHING
                    You turned off vanish mode.|Zoë Kowalczyk|VANISHING
                    Zoë unsent a message|Zoë Kowalczyk|UNSENT
                    User unsent a message|Zoë Kowalczyk|UNSENT
                    """)
    void knowsWhatThePlatformWrote(String line, String sender, PlatformLines.Sort sort) {
        assertEquals(sort, PlatformLines.of(line, sender));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mrs Hale called you.|Zoë Kowalczyk
                    He sent an attachment.|Zoë Kowalczyk
                    You left your bag here|Zoë Kowalczyk
                    You called it|Zoë Kowalczyk
                    The call ended badly.|Zoë Kowalczyk
                    Zoë is my name|Zoë Kowalczyk
                    Reacted badly to the news|Zoë Kowalczyk
                    Anna left the group.|Zoë Kowalczyk
                    You|Zoë Kowalczyk
                    Zoë|Zoë Kowalczyk
                    """)
    void leavesPeopleTheirWords(String line, String sender) {
        assertEquals(PlatformLines.Sort.WORDS, PlatformLines.of(line, sender));
    }
}
