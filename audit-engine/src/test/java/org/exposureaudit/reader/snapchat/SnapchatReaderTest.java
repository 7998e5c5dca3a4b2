package org.exposureaudit.reader.snapchat;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Item;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;

final class SnapchatReaderTest {
    private static final SnapchatReader READER = new SnapchatReader();
    private static final String FRIENDS =
            """
            {"Pending Requests":[{"Username":"kid7","Display Name":"Kid","Creation Timestamp":"2024-01-01 10:00:00 UTC"}],
             "Deleted Friends":[{"Username":"ann","Display Name":"Ann","Creation Timestamp":"2020-01-01 10:00:00 UTC","Last Modified Timestamp":"2023-01-01 10:00:00 UTC"}],
             "Hidden Friend Suggestions":[{"Username":"x"}]}
            """;

    @Test
    void tellsDirectionAndWhenAFriendshipEnded() {
        Reading found = read(READER, source(file("json/friends.json", FRIENDS)));
        assertEquals(
                List.of(
                        Direction.REQUEST_RECEIVED + " " + State.PENDING + " 2024-01-01T10:00:00Z",
                        Direction.FRIEND + " " + State.REMOVED + " 2023-01-01T10:00:00Z"),
                found.items().stream().map(SnapchatReaderTest::shown).toList());
    }

    private static String shown(Item item) {
        Connection link = (Connection) item.detail();
        return link.direction() + " " + link.state() + " " + item.time().text();
    }

    @Test
    void namesTheOtherOfAChatFromTheFriends() {
        Reading found =
                read(
                        READER,
                        source(
                                file("json/friends.json", FRIENDS),
                                file(
                                        "json/chat_history.json",
                                        "{\"ann\":[{\"From\":\"ann\",\"Media Type\":\"TEXT\",\"Content\":\"hi\",\"IsSender\":false}]}")));
        Item message = found.of("chat").getFirst();
        assertEquals("Ann", message.conversation().title());
        assertEquals(
                Author.other(message.conversation().participants().getFirst()), message.author());
    }

    @Test
    void readsPagesOnlyWhereThereIsNoJson() {
        String page =
                "<h3>Friends</h3><table><tr><th>Username</th></tr><tr><td>ann</td></tr></table>";
        assertEquals(1, read(READER, source(file("html/friends.html", page))).items().size());
        assertEquals(
                2,
                read(
                                READER,
                                source(
                                        file("html/friends.html", page),
                                        file("json/friends.json", FRIENDS)))
                        .items()
                        .size());
    }

    @Test
    void leavesOtherPlatformsFilesOfTheSameName() {
        assertEquals(
                Detection.NOT_MINE,
                READER.detect(
                        source(
                                file(
                                        "friends/friends.json",
                                        "{\"friends\":[{\"name\":\"Ann\"}]}"))));
    }
}
