package org.exposureaudit.reader.takeout;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exposureaudit.item.Audience;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TakeoutReaderTest {
    private static final TakeoutReader READER = new TakeoutReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_1.jpg.json",
                "IMG_1.jpg.supplemental-metadata.json",
                "a_very_long_name_of_a_picture_taken_at.jpg.supp.json",
                "IMG_1.jpg(1).json",
                "IMG_1.jpg.supplemental-metadata(1).json"
            })
    void readsPicturesByWhatTheirFilesHold(String name) {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "Takeout/Google Photos/Photos from 2024/" + name,
                                        """
                                        {"title":"IMG_1.jpg","description":"d","photoTakenTime":{"timestamp":"1717225800"},
                                         "geoData":{"latitude":52.5,"longitude":1.7}}
                                        """)));
        assertEquals("2024-06-01T07:10:00Z", found.items().getFirst().time().text());
        assertEquals(
                "Takeout/Google Photos/Photos from 2024/IMG_1.jpg",
                found.items().getFirst().media().getFirst().path());
    }

    @Test
    void joinsThePiecesOfAComment() {
        assertEquals("a\nb", CommentText.of("{\"text\":\"a\"},{\"text\":\"\n\"},{\"text\":\"b\"}"));
        assertEquals(
                "ab", CommentText.of("{\"takeoutSegments\":[{\"text\":\"a\"},{\"text\":\"b\"}]}"));
        assertEquals("plain words", CommentText.of("plain words"));
        assertEquals("{broken", CommentText.of("{broken"));
    }

    @ParameterizedTest
    @CsvSource({"Public, PUBLIC", "No listado, PUBLIC", "Privé, ONLY_ME", "something, UNKNOWN"})
    void knowsVisibilityInSeveralLanguages(String word, Audience audience) {
        assertEquals(audience, Visibility.of(word));
    }

    @Test
    void leavesWhatWasOnlySearchedFor() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "Takeout/My Activity/Search/MyActivity.json",
                                        "[{\"title\":\"Searched for secret\"}]")));
        assertEquals(List.of(), found.items());
        assertEquals(List.of(), found.unclaimed());
    }
}
