package org.exposureaudit.web.findings.one;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.index.FoundItem;
import org.exposureaudit.index.Surroundings;
import org.exposureaudit.index.ThreadPlace;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Moment;
import org.exposureaudit.report.Excerpt;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.findings.book.Around;
import org.exposureaudit.web.findings.one.FindingPage.Evidence;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.http.tag.evidence.Key;
import org.exposureaudit.web.http.tag.evidence.Message;
import org.exposureaudit.web.http.tag.evidence.Piece;

/// Shows what a finding rests on: the words with their marks, in the conversation they stand in. For one page.
final class EvidenceBuilder {
    private static final int MOST_PLACES = 6;
    private static final int MOST_MESSAGES = 60;
    // The conversation itself shows who wrote it.
    private static final Set<String> SHOWN_ANYWAY = Set.of("You wrote it.", "You received it.");
    private static final int LONGEST = 400;

    private final ZoneId zone;
    private final Around around;
    private final int context;
    private final Map<Place, Observation> altered = new HashMap<>();
    private final Map<Place, Observation> hits = new HashMap<>();
    private final Set<Place> shown = new HashSet<>();
    private int number;

    /// What tells one item from another.
    private record Place(String input, String path, String position) {
        static Place of(Item item) {
            return new Place(
                    item.locator().input(),
                    item.locator().path(),
                    item.locator().position().text());
        }

        static Place of(FoundItem item) {
            return new Place(item.input(), item.path(), item.position());
        }
    }

    /// @param context how many messages are shown before and after
    EvidenceBuilder(Report report, Around around, int context) {
        this.zone = report.zone();
        this.around = around;
        this.context = context;
        // A neighbour may be what another finding says is never to be copied.
        report.observations().stream()
                .filter(Excerpt::changes)
                .forEach(seen -> altered.put(Place.of(seen.item()), seen));
    }

    List<Evidence> of(List<Observation> observations) {
        List<Observation> inTime =
                observations.stream()
                        .sorted(Comparator.comparingLong(EvidenceBuilder::time))
                        .toList();
        inTime.forEach(seen -> hits.putIfAbsent(Place.of(seen.item()), seen));
        List<Evidence> evidence = new ArrayList<>();
        for (Observation seen : inTime) {
            if (evidence.size() < MOST_PLACES && !shown.contains(Place.of(seen.item()))) {
                evidence.add(place(seen));
            }
        }
        return evidence;
    }

    private static long time(Observation seen) {
        return ThreadPlace.of(seen.item()).time();
    }

    /// How many places were not shown.
    int left() {
        return (int) hits.keySet().stream().filter(place -> !shown.contains(place)).count();
    }

    private Evidence place(Observation seen) {
        Item item = seen.item();
        Surroundings near = around.around(ThreadPlace.of(item), context);
        Optional<LocalDate> day = item.time().dayIn(zone);
        List<Key> keys = new ArrayList<>();
        List<String> noticed = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        near.before().forEach(other -> messages.add(neighbour(other, day, keys, noticed)));
        messages.add(hit(seen, who(item, day), keys, noticed));
        follow(near.after(), day, messages, keys, noticed);
        return new Evidence(
                where(item),
                day.map(EvidenceBuilder::longDay).orElse(""),
                messages,
                keys,
                noticed.stream()
                        .filter(words -> !SHOWN_ANYWAY.contains(words))
                        .distinct()
                        .toList());
    }

    // Where more of the finding follows close by, it is shown in the same piece of the
    // conversation.
    private void follow(
            List<FoundItem> after,
            Optional<LocalDate> day,
            List<Message> messages,
            List<Key> keys,
            List<String> noticed) {
        Deque<FoundItem> next = new ArrayDeque<>(after);
        while (!next.isEmpty() && messages.size() < MOST_MESSAGES) {
            FoundItem item = next.removeFirst();
            Observation hit = hits.get(Place.of(item));
            boolean seen = shown.contains(Place.of(item));
            messages.add(neighbour(item, day, keys, noticed));
            if (hit != null && !seen) {
                next.clear();
                next.addAll(around.around(ThreadPlace.of(hit.item()), context).after());
            }
        }
    }

    private Message neighbour(
            FoundItem item, Optional<LocalDate> day, List<Key> keys, List<String> noticed) {
        String who = who(item, day);
        Observation other = hits.get(Place.of(item));
        if (other != null && !shown.contains(Place.of(item))) {
            return hit(other, who, keys, noticed);
        }
        Observation secret = altered.get(Place.of(item));
        String text = secret == null ? shortened(item.text()) : Excerpt.of(secret).text();
        return new Message(
                who, item.author().equals("me"), false, List.of(new Piece(spoken(text), 0)));
    }

    private Message hit(Observation seen, String who, List<Key> keys, List<String> noticed) {
        shown.add(Place.of(seen.item()));
        Excerpt excerpt = Excerpt.of(seen);
        List<int[]> marks =
                excerpt.marks().stream().map(mark -> new int[] {mark.start(), mark.end()}).toList();
        List<Piece> pieces = new ArrayList<>();
        boolean marked = false;
        for (Piece piece : Piece.cut(spoken(excerpt.text()), marks)) {
            marked |= piece.mark() > 0;
            pieces.add(piece.mark() == 0 ? piece : new Piece(piece.text(), number + 1));
        }
        if (marked) {
            number++;
            keys.add(key(number, seen.evidence()));
        } else {
            noticed.addAll(seen.evidence());
        }
        boolean mine = seen.item().author().isSelf() && !seen.item().text().isBlank();
        return new Message(who, mine, true, pieces);
    }

    private static Key key(int number, List<String> all) {
        List<String> evidence =
                all.stream().filter(words -> !SHOWN_ANYWAY.contains(words)).toList();
        return evidence.isEmpty()
                ? new Key(number, "These are the words that were noticed.", "")
                : new Key(
                        number,
                        evidence.getFirst(),
                        String.join(" ", evidence.subList(1, evidence.size())));
    }

    private static String spoken(String text) {
        return text.isBlank() ? "(no words)" : text;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    private static String where(Item item) {
        String platform = org.exposureaudit.report.Words.platform(item.platform());
        Conversation talk = item.conversation();
        if (!talk.title().isBlank()) {
            return platform + ", " + talk.title();
        }
        return talk.type() == Conversation.Type.ONE_TO_ONE && !talk.participants().isEmpty()
                ? platform + ", " + talk.participants().getFirst().shown()
                : platform;
    }

    private String who(Item item, Optional<LocalDate> day) {
        String name =
                switch (item.author()) {
                    case Author.Self _ -> item.kind() == Kind.CONNECTION ? sort(item) : "You";
                    case Author.Other(var account) -> account.shown();
                    case Author.Unknown _ -> sort(item);
                };
        return said(name, item.time(), day);
    }

    // A link, a setting or a contact is nobody's words: say what it is.
    private static String sort(Item item) {
        return item.detail() instanceof Detail.Connection link
                ? switch (link.direction()) {
                    case FRIEND -> "Friend";
                    case FOLLOWER -> "Follows you";
                    case FOLLOWING -> "You follow";
                    case REQUEST_RECEIVED -> "Request to you";
                    case REQUEST_SENT -> "Request from you";
                }
                : sort(item.kind());
    }

    private static String sort(Kind kind) {
        String words = org.exposureaudit.report.Words.kind(kind, 1);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String who(FoundItem item, Optional<LocalDate> day) {
        String name =
                item.author().equals("me")
                        ? "You"
                        : item.author().isBlank() ? "Somebody" : item.author();
        return said(name, Moment.parse(item.time()), day);
    }

    private String said(String name, Moment time, Optional<LocalDate> day) {
        Optional<LocalDate> own = time.dayIn(zone);
        String other = own.equals(day) ? "" : own.map(Words::date).orElse("");
        String clock = time.in(zone).map(LocalDateTime::toLocalTime).map(Words::time).orElse("");
        List<String> parts = new ArrayList<>(List.of(name));
        for (String part : List.of(other, clock)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }

    private static String longDay(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + Words.date(day);
    }
}
