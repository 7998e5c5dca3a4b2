package org.exposureaudit.detect;

import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Item;

/// One friend, follower or request of the user, and who it might be.
///
/// @param item the item that says so
/// @param connection which way it goes and what became of it
/// @param other who it might be
public record Link(Item item, Connection connection, Other other) {
    /// The platform.
    public String platform() {
        return item.platform();
    }

    /// Whether it goes this way.
    public boolean is(Direction direction) {
        return connection.direction() == direction;
    }

    /// Whether it stands: neither ended nor refused nor blocked nor only asked for.
    public boolean stands() {
        State state = connection.state();
        return state == State.CURRENT || state == Detail.State.CLOSE;
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Link[" + connection.direction().label() + "]";
    }
}
