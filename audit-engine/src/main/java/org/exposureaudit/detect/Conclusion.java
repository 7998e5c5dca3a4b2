package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.exposureaudit.detect.DetectRun.Part;
import org.exposureaudit.detect.DetectRun.PlacedItem;
import org.exposureaudit.detect.DetectRun.PlacedLink;
import org.exposureaudit.detect.Kept.Placed;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.problem.Problem;

/// Puts together what several workers saw and asks each detector what the whole shows.
final class Conclusion {
    private static final Comparator<Placed> IN_ORDER =
            Comparator.comparingLong(Placed::order)
                    .thenComparing(placed -> placed.seen().detector())
                    .thenComparing(placed -> placed.seen().group())
                    .thenComparing(placed -> placed.seen().attributes().toString())
                    .thenComparing(placed -> placed.seen().marks().toString());

    private final List<Detector> detectors;
    private final Background background;
    private final Failures failures = new Failures();
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Activity activity;
    private final IdentityHashMap<Item, Long> orders = new IdentityHashMap<>();
    private final List<Link> links;
    private final List<Item> accountItems;
    private final List<Item> pictures;
    private long left;

    Conclusion(List<Detector> detectors, Background background, List<Part> parts) {
        this.detectors = detectors;
        this.background = background;
        activity =
                Activity.Counting.sum(
                        parts.stream().map(Part::activity).toList(), background.school());
        failures.addAll(parts.stream().map(Part::failures).toList());
        for (Detector detector : detectors) {
            String name = detector.name();
            kept.put(
                    name,
                    Kept.merged(
                            parts.stream()
                                    .map(part -> part.kept().get(name))
                                    .filter(Objects::nonNull)
                                    .toList()));
        }
        parts.forEach(part -> part.counts().forEach((kind, n) -> counts.merge(kind, n, Long::sum)));
        links =
                first(
                                parts.stream().flatMap(part -> part.links().stream()).toList(),
                                PlacedLink::order,
                                Gathered.MOST_LINKS)
                        .map(placed -> at(placed.order(), placed.link().item(), placed.link()))
                        .toList();
        accountItems = items(parts, Part::accountItems, Gathered.MOST_ACCOUNT_ITEMS);
        pictures = items(parts, Part::pictures, Gathered.MOST_PICTURES);
        left += parts.stream().mapToLong(Part::left).sum();
        kept.values()
                .forEach(each ->
                        each.all().forEach(one -> orders.put(one.seen().item(), one.order())));
    }

    private List<Item> items(List<Part> parts, Function<Part, List<PlacedItem>> of, int most) {
        return first(
                        parts.stream().flatMap(part -> of.apply(part).stream()).toList(),
                        PlacedItem::order,
                        most)
                .map(placed -> at(placed.order(), placed.item(), placed.item()))
                .toList();
    }

    private <T> Stream<T> first(List<T> all, ToLongFunction<T> order, int most) {
        left += Math.max(0, all.size() - most);
        return all.stream().sorted(Comparator.comparingLong(order)).limit(most);
    }

    private <T> T at(long order, Item item, T value) {
        orders.put(item, order);
        return value;
    }

    DetectResult result() {
        Gathered all = gathered();
        detectors.forEach(detector -> conclude(detector, all));
        List<Placed> settled = new ArrayList<>();
        for (Detector detector : detectors) {
            kept(detector).all().forEach(one -> settled.add(settle(detector, one, all)));
        }
        settled.sort(IN_ORDER);
        return new DetectResult(
                settled.stream().map(Placed::seen).toList(),
                links,
                problems(),
                examined(),
                counts,
                activity);
    }

    private Kept kept(Detector detector) {
        return kept.computeIfAbsent(detector.name(), _ -> new Kept());
    }

    private void conclude(Detector detector, Gathered all) {
        Sink sink = new Sink(detector.name(), kept(detector));
        failures.conclude(detector, all, sink);
    }

    private Gathered gathered() {
        Map<String, List<Observation>> seen = new HashMap<>();
        Map<String, Map<String, Long>> groups = new HashMap<>();
        kept.forEach((name, own) -> {
            seen.put(name, own.all().sorted(IN_ORDER).map(Placed::seen).toList());
            groups.put(name, own.countsByGroup());
        });
        return new Gathered(
                background, links, new Gathered.Items(accountItems, pictures), seen, groups);
    }

    private Placed settle(Detector detector, Placed one, Gathered all) {
        return new Placed(one.order(), failures.settle(detector, one.seen(), all));
    }

    private Set<String> examined() {
        Set<DetectorInfo.Need> known = background.known();
        Set<String> names = new TreeSet<>();
        for (Detector detector : detectors) {
            DetectorCatalogue.shipped()
                    .find(detector.name())
                    .filter(info -> known.containsAll(info.needs()))
                    .filter(info -> info.reads().stream().anyMatch(counts::containsKey))
                    .ifPresent(info -> names.add(info.name()));
        }
        return names;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(failures.problems());
        kept.forEach((name, own) -> {
            if (own.left() > 0) {
                problems.add(capped(name, own.left(), "more were seen of the same sort"));
            }
        });
        if (left > 0) {
            problems.add(
                    capped(
                            "connections",
                            left,
                            "more connections, settings or pictures were read"));
        }
        return problems;
    }

    private static Problem capped(String where, long left, String what) {
        return new Problem(
                Problem.Kind.CAPPED,
                where,
                String.format(Locale.ROOT, "%,d %s than are listed one by one.", left, what));
    }

    /// Places what a detector observes in the end where its item stands.
    private final class Sink implements Observations {
        private final String name;
        private final Kept own;

        Sink(String name, Kept own) {
            this.name = name;
            this.own = own;
        }

        @Override
        public void add(ObservationBuilder seen) {
            own.add(placed(seen));
        }

        @Override
        public void once(ObservationBuilder seen) {
            own.addOnce(placed(seen));
        }

        private Placed placed(ObservationBuilder builder) {
            Observation seen = builder.build(name);
            return new Placed(orders.getOrDefault(seen.item(), Long.MAX_VALUE), seen);
        }
    }
}
