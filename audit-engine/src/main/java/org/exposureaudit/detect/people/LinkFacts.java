package org.exposureaudit.detect.people;

import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Item;
import org.exposureaudit.school.Person;

/// What the other connections to the same person on the same platform tell.
final class LinkFacts {
    private LinkFacts() {}

    /// Says of a child who seems to have an account below the age the platform asks for what that may mean.
    static void youngAccount(ObservationBuilder seen, Link link, PersonFacts facts) {
        if (facts.person().isChild()) {
            MinimumAges.evidence(link.platform(), facts.school().ageOf(facts.person()))
                    .ifPresent(seen::because);
        }
    }

    /// Whether a connection of this direction to somebody stands.
    static boolean any(Gathered all, Person person, String platform, Direction direction) {
        return all.linksTo(person, platform).stream()
                .anyMatch(link -> link.is(direction) && link.stands());
    }

    /// Who asked whom: `received`, `sent` or `unknown`.
    static String direction(Gathered all, Person person, String platform) {
        for (Link link : all.linksTo(person, platform)) {
            if (link.is(Direction.REQUEST_RECEIVED)) {
                return "received";
            }
            if (link.is(Direction.REQUEST_SENT)) {
                return "sent";
            }
        }
        return "unknown";
    }

    /// What became of a request: an accepted one has become a connection.
    static String state(Gathered all, Person person, Link request) {
        Direction accepted =
                request.is(Direction.REQUEST_RECEIVED) ? Direction.FOLLOWER : Direction.FOLLOWING;
        if (any(all, person, request.platform(), Direction.FRIEND)
                || any(all, person, request.platform(), accepted)) {
            return "accepted";
        }
        return switch (request.connection().state()) {
            case CURRENT -> "unknown";
            case CLOSE -> "accepted";
            case PENDING -> "pending";
            case DECLINED -> "declined";
            case REMOVED -> "removed";
            case BLOCKED -> "blocked";
        };
    }

    /// Whether the user's account on a platform is `public` or `private`, by its own settings.
    static String account(Gathered all, String platform) {
        for (Item setting : all.settings(platform, Meaning.POSTS_AUDIENCE)) {
            if (setting.audience() != Audience.UNKNOWN) {
                return setting.audience() == Audience.PUBLIC ? "public" : "private";
            }
        }
        return "unknown";
    }
}
