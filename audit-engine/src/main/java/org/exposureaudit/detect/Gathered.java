package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.Setting;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Everything the items showed one by one, for what only the whole can show. All lists are in the order of the items.
public final class Gathered {
    /// How many connections are kept.
    static final int MOST_LINKS = 100_000;

    /// How many profile fields, settings and sign-ins are kept.
    static final int MOST_ACCOUNT_ITEMS = 5_000;

    /// How many items with pictures are kept.
    static final int MOST_PICTURES = 50_000;

    private final Background background;
    private final List<Link> links;
    private final List<Item> pictures;
    private final Map<Integer, List<Link>> byPerson = new HashMap<>();
    private final List<Item> accountItems;
    private final Map<String, List<Observation>> seen;
    private final Map<String, Map<String, Long>> counts;

    /// The items that are kept for the whole.
    ///
    /// @param account profile fields, settings and sign-ins
    /// @param pictures items with pictures that say something
    record Items(List<Item> account, List<Item> pictures) {}

    Gathered(
            Background background,
            List<Link> links,
            Items items,
            Map<String, List<Observation>> seen,
            Map<String, Map<String, Long>> counts) {
        this.background = background;
        this.links = links;
        this.accountItems = items.account();
        this.pictures = items.pictures();
        this.seen = seen;
        this.counts = counts;
        for (Link link : links) {
            for (Person person : link.other().recognition().people()) {
                byPerson.computeIfAbsent(person.key(), _ -> new ArrayList<>()).add(link);
            }
        }
    }

    /// What is known of school and user.
    public Background background() {
        return background;
    }

    /// Every connection.
    public List<Link> links() {
        return links;
    }

    /// The connections for which this holds to somebody in one of these roles.
    public Stream<Link> links(Set<Role> roles, Predicate<Link> which) {
        return links.stream().filter(link -> link.other().in(roles).isPresent()).filter(which);
    }

    /// The connections that are or might be to this person, on one platform.
    public List<Link> linksTo(Person person, String platform) {
        return byPerson.getOrDefault(person.key(), List.of()).stream()
                .filter(link -> link.platform().equals(platform))
                .toList();
    }

    /// The fields of the user's profiles, their settings and sign-ins, of this kind.
    public List<Item> accountItems(Kind kind) {
        return accountItems.stream().filter(item -> item.kind() == kind).toList();
    }

    /// The items with a picture or film of which is known when or where it was taken, or how it looks.
    public List<Item> pictures() {
        return pictures;
    }

    /// The settings of a platform that govern this.
    public List<Item> settings(String platform, Meaning meaning) {
        return accountItems.stream()
                .filter(item -> item.platform().equals(platform))
                .filter(item ->
                        item.detail() instanceof Setting setting && setting.meaning() == meaning)
                .toList();
    }

    /// What a detector observed in single items, as it stood then.
    public List<Observation> of(String detector) {
        return seen.getOrDefault(detector, List.of());
    }

    /// How many observations of a group a detector made, with those that were counted but not kept.
    public long count(Observation one) {
        return counts.getOrDefault(one.detector(), Map.of()).getOrDefault(one.group(), 0L);
    }
}
