package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.detect.Kept.Placed;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;

/// Runs every detector over every item.
///
/// Make one, and from it a [Worker] for each thread. Each worker takes whole files; which worker takes which
/// file, and when, makes no difference to the result. In the end [#finish] puts together what the workers saw.
public final class DetectRun {
    private static final String PICTURES = "photos";

    private final List<Detector> detectors;
    private final Background background;

    /// A run of these detectors.
    public DetectRun(List<Detector> detectors, Background background) {
        this.detectors = List.copyOf(detectors);
        this.background = background;
    }

    /// A worker for one thread.
    public Worker worker() {
        return new Worker(detectors, background);
    }

    /// What all workers saw, and what only the whole shows, when all are done; before that, what would be the result if nothing came after.
    /// May be called from any thread and as often as wanted; a worker waits while it is asked.
    public DetectResult finish(List<Worker> workers) {
        return new Conclusion(detectors, background, workers.stream().map(Worker::part).toList())
                .result();
    }

    /// One thread's part of the run.
    public static final class Worker {
        private final Lookup lookup;
        private final Map<Kind, List<Post>> posts;
        private final List<Post> forStored;
        private final Map<String, Kept> kept = new LinkedHashMap<>();
        private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        private final Failures failures = new Failures();
        private final Activity.Counting activity;
        private final List<PlacedLink> links = new ArrayList<>();
        private final List<PlacedItem> accountItems = new ArrayList<>();
        private final List<PlacedItem> pictures = new ArrayList<>();
        private long left;
        private long order;

        private Worker(List<Detector> detectors, Background background) {
            lookup = new Lookup(background);
            activity = new Activity.Counting(background.school());
            List<Post> all = new ArrayList<>();
            for (Detector detector : detectors) {
                Kept own = new Kept();
                kept.put(detector.name(), own);
                all.add(new Post(detector, info(detector), new Sink(detector.name(), own)));
            }
            posts = byKind(all);
            forStored =
                    posts.getOrDefault(Kind.CAPTION, List.of()).stream()
                            .filter(post -> post.info().family().equals(PICTURES))
                            .toList();
        }

        // What was shown to nobody is no post: nothing was said or done with it.
        private List<Post> lookingAt(Item item) {
            return item.has(Trait.STORED) ? forStored : posts.getOrDefault(item.kind(), List.of());
        }

        private static Map<Kind, List<Post>> byKind(List<Post> all) {
            Map<Kind, List<Post>> map = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                map.put(
                        kind,
                        all.stream().filter(post -> post.info().reads().contains(kind)).toList());
            }
            return map;
        }

        private static DetectorInfo info(Detector detector) {
            return DetectorCatalogue.shipped()
                    .find(detector.name())
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "not in the catalogue: " + detector.name()));
        }

        /// The items that follow come from the file of this number.
        public synchronized void startFile(int number) {
            order = (long) number << 32;
        }

        /// Looks at one item.
        public synchronized void accept(Item item) {
            order++;
            counts.merge(item.kind(), 1L, Long::sum);
            activity.add(item);
            keepForTheWhole(item);
            Passage passage = new Passage(item, lookup);
            for (Post post : lookingAt(item)) {
                failures.look(post.detector(), passage, post.sink());
            }
        }

        private void keepForTheWhole(Item item) {
            if (!item.media().isEmpty() && item.media().stream().anyMatch(Worker::tells)) {
                if (pictures.size() < Gathered.MOST_PICTURES) {
                    pictures.add(new PlacedItem(order, item));
                } else {
                    left++;
                }
            }
            switch (item.kind()) {
                case CONNECTION -> {
                    if (item.detail() instanceof Detail.Connection connection) {
                        keep(item, connection);
                    }
                }
                case PROFILE, BIO, SETTING, SIGN_IN -> {
                    if (accountItems.size() < Gathered.MOST_ACCOUNT_ITEMS) {
                        accountItems.add(new PlacedItem(order, item));
                    } else {
                        left++;
                    }
                }
                case POST,
                        COMMENT,
                        MESSAGE,
                        CAPTION,
                        GROUP,
                        SEARCH_RESULT,
                        AI_CHAT,
                        CONTACT,
                        REACTION,
                        TAG -> {}
            }
        }

        private static boolean tells(Media media) {
            return media.isPicture()
                    && (!(media.whenTaken() instanceof Moment.Unknown)
                            || !media.whereTaken().isUnknown()
                            || !media.header().looks().isEmpty());
        }

        private void keep(Item item, Detail.Connection connection) {
            if (links.size() < Gathered.MOST_LINKS) {
                Other other = lookup.who(connection.account());
                links.add(new PlacedLink(order, new Link(item, connection, other)));
            } else {
                left++;
            }
        }

        private synchronized Part part() {
            Map<String, Kept> copies = new LinkedHashMap<>();
            kept.forEach((detector, own) -> copies.put(detector, own.copy()));
            Failures failed = new Failures();
            failed.addAll(List.of(failures));
            return new Part(
                    copies,
                    new EnumMap<>(counts),
                    activity.copy(),
                    failed,
                    List.copyOf(links),
                    List.copyOf(accountItems),
                    List.copyOf(pictures),
                    left);
        }

        private record Post(Detector detector, DetectorInfo info, Sink sink) {}

        /// Gives a detector's observations its name and their place.
        private final class Sink implements Observations {
            private final String name;
            private final Kept own;

            Sink(String name, Kept own) {
                this.name = name;
                this.own = own;
            }

            @Override
            public void add(ObservationBuilder seen) {
                own.add(new Placed(order, seen.build(name)));
            }

            @Override
            public void once(ObservationBuilder seen) {
                own.addOnce(new Placed(order, seen.build(name)));
            }
        }
    }

    /// What one worker saw up to some moment.
    ///
    /// @param kept what each detector keeps
    /// @param counts how many items of each kind there were
    /// @param activity when the user posted
    /// @param failures which checks failed
    /// @param links the connections
    /// @param accountItems the profile fields, settings and sign-ins
    /// @param pictures the items with pictures that say something
    /// @param left how many of these were not kept
    record Part(
            Map<String, Kept> kept,
            Map<Kind, Long> counts,
            Activity.Counting activity,
            Failures failures,
            List<PlacedLink> links,
            List<PlacedItem> accountItems,
            List<PlacedItem> pictures,
            long left) {}

    /// A connection and where it stands among all items.
    record PlacedLink(long order, Link link) {}

    /// An item and where it stands among all.
    record PlacedItem(long order, Item item) {}
}
