package org.exposureaudit.web.photos;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.report.Excerpt;
import org.exposureaudit.report.Report;

/// The items of a report whose pictures something was seen in, in a fixed order: the same number is the same picture as long as the report
/// is the same.
final class Shots {
    // What says that a picture or film is not to be shown again, whoever made it.
    private static final Set<String> NOT_TO_BE_SHOWN =
            Set.of("message.inappropriate-received", "conduct.offensive", "safeguarding.concern");

    private final List<Shot> all;

    /// An item with everything seen in it.
    ///
    /// @param item the item
    /// @param seen what was seen of its pictures
    /// @param findings the findings it is in
    /// @param closed whether something else in it forbids to show its pictures
    record Shot(Item item, List<Observation> seen, List<Finding> findings, boolean closed) {
        /// Its first picture.
        Optional<Media> picture() {
            return item.media().stream()
                    .filter(media -> media.type() == Media.Type.PHOTO)
                    .findFirst();
        }

        /// When it was taken, or else when it was posted.
        Moment time() {
            return item.media().stream()
                    .filter(Media::isPicture)
                    .map(Media::whenTaken)
                    .filter(moment -> !(moment instanceof Moment.Unknown))
                    .findFirst()
                    .orElse(item.time());
        }

        /// Whether its owner may look at it here: their own, in what they brought, and nothing that must not be shown.
        boolean canBeShown() {
            return item.author().isSelf()
                    && !closed
                    && picture().filter(media -> !media.path().isEmpty()).isPresent();
        }

        /// What speaks for it, each sentence once.
        List<String> evidence() {
            Set<String> sentences = new LinkedHashSet<>();
            seen.forEach(one -> sentences.addAll(one.evidence()));
            return List.copyOf(sentences);
        }
    }

    private Shots(List<Shot> all) {
        this.all = all;
    }

    static Shots of(Report report) {
        Map<String, List<Observation>> seen = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        Set<String> closed = new HashSet<>();
        for (Observation one : report.observations()) {
            String key = key(one.item());
            if (isOfPictures(one)) {
                seen.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
            }
            if (NOT_TO_BE_SHOWN.contains(one.detector()) || Excerpt.changes(one)) {
                closed.add(key);
            }
        }
        for (Finding finding : report.current()) {
            finding.observations().stream()
                    .map(one -> key(one.item()))
                    .distinct()
                    .filter(seen::containsKey)
                    .forEach(key ->
                            findings.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding));
        }
        List<Shot> all = new ArrayList<>();
        seen.forEach((key, ones) ->
                all.add(
                        new Shot(
                                ones.getFirst().item(),
                                ones,
                                findings.getOrDefault(key, List.of()),
                                closed.contains(key))));
        all.sort(Comparator.comparing((Shot shot) -> order(shot, report.zone())).reversed());
        return new Shots(List.copyOf(all));
    }

    private static String order(Shot shot, ZoneId zone) {
        return shot.time()
                .in(zone)
                .map(Object::toString)
                .or(() -> shot.time().dayIn(zone).map(Object::toString))
                .orElse("");
    }

    private static boolean isOfPictures(Observation one) {
        return (one.detector().startsWith("photo.") || one.detector().equals("timing.on-site"))
                && one.item().media().stream().anyMatch(Media::isPicture);
    }

    private static String key(Item item) {
        return item.locator().input()
                + '\n'
                + item.locator().path()
                + '\n'
                + item.locator().position().text();
    }

    List<Shot> all() {
        return all;
    }

    /// The one of a number, from 1.
    Optional<Shot> at(String number) {
        try {
            int at = Integer.parseInt(number);
            return at >= 1 && at <= all.size() ? Optional.of(all.get(at - 1)) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
