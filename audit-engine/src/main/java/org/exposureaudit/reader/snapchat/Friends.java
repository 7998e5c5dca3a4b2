package org.exposureaudit.reader.snapchat;

import java.util.Map;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads the lists of friends. Suggestions that were hidden are no link to anybody.
final class Friends {
    private static final Map<String, Link> LISTS =
            Map.of(
                    "Friends", new Link(Direction.FRIEND, State.CURRENT),
                    "Friend Requests Sent", new Link(Direction.REQUEST_SENT, State.PENDING),
                    "Pending Requests", new Link(Direction.REQUEST_RECEIVED, State.PENDING),
                    "Ignored Snapchatters", new Link(Direction.REQUEST_RECEIVED, State.DECLINED),
                    "Deleted Friends", new Link(Direction.FRIEND, State.REMOVED),
                    "Blocked Users", new Link(Direction.FOLLOWER, State.BLOCKED));

    private record Link(Direction direction, State state) {}

    private Friends() {}

    static void read(FileReading file, String section, JsonValue person, Position at) {
        Link link = LISTS.get(section);
        if (link != null) {
            file.spot(SnapchatReader.PLATFORM, at)
                    .link(
                            SnapPeople.account(person),
                            link.direction(),
                            link.state(),
                            time(person, link.state()));
        } else if (section.equals("Shortcuts")) {
            file.spot(SnapchatReader.PLATFORM, at)
                    .member(
                            Membership.Sort.LIST,
                            Membership.Role.ADMIN,
                            person.text("Shortcut Name"),
                            UtcTimes.of(person.text("Created")));
        }
    }

    // What ended, ended when it was last changed.
    private static Moment time(JsonValue person, State state) {
        boolean ended = state == State.REMOVED || state == State.BLOCKED;
        Moment changed = UtcTimes.of(person.text("Last Modified Timestamp"));
        return ended && !(changed instanceof Moment.Unknown)
                ? changed
                : UtcTimes.of(person.text("Creation Timestamp"));
    }
}
