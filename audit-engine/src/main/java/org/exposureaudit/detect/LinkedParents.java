package org.exposureaudit.detect;

import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Item;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Who of the school's families and governors can see an item through a link with the user.
public final class LinkedParents {
    /// Parents, former parents and governors.
    public static final Set<Role> ROLES = Set.of(Role.PARENT, Role.EX_PARENT, Role.GOVERNOR);

    private LinkedParents() {}

    /// The links to people in one of these roles who can see an item; empty also where the audience is narrower than the user's friends.
    public static List<Link> of(Item item, Set<Role> roles, Gathered all) {
        return switch (item.audience()) {
            case PUBLIC, FRIENDS, UNKNOWN -> all.links(roles, link -> sees(link, item)).toList();
            case GROUP, PRIVATE, ONLY_ME -> List.of();
        };
    }

    private static boolean sees(Link link, Item item) {
        return link.stands()
                && link.platform().equals(item.platform())
                && (link.is(Direction.FRIEND) || link.is(Direction.FOLLOWER));
    }

    /// The attribute `linked-parents`: `unknown` where no friends or followers of that platform were read, or the audience is a group.
    public static String label(Item item, Gathered all) {
        if (item.audience() == Audience.PRIVATE || item.audience() == Audience.ONLY_ME) {
            return "no";
        }
        if (!of(item, ROLES, all).isEmpty()) {
            return "yes";
        }
        boolean listed =
                all.links().stream().anyMatch(link -> link.platform().equals(item.platform()));
        return listed && item.audience() != Audience.GROUP ? "no" : "unknown";
    }

    /// The people these links are or might be to, each once.
    public static List<Person> people(List<Link> links, Set<Role> roles) {
        return links.stream().map(link -> link.other().in(roles).orElseThrow()).distinct().toList();
    }
}
