package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;

/// Builds one [Observation]; start with [Observation#of]. Not for sharing between threads.
public final class ObservationBuilder {
    private static final int MOST_MARKS = 50;

    private final Item item;
    private final Confidence confidence;
    private final List<Person> people = new ArrayList<>(1);
    private final List<Mark> marks = new ArrayList<>(2);
    private final SortedMap<String, String> attributes = new TreeMap<>();
    private final List<String> categories = new ArrayList<>(1);
    private final List<String> evidence = new ArrayList<>(3);
    private String group = "";

    ObservationBuilder(Item item, Confidence confidence) {
        this.item = item;
        this.confidence = confidence;
    }

    /// What it belongs together with: the parts must be the same in a fresh export.
    public ObservationBuilder group(String... parts) {
        group = String.join(" | ", parts);
        return this;
    }

    /// The roster people it is about, most certain first.
    public ObservationBuilder about(List<Person> who) {
        people.addAll(who);
        return this;
    }

    /// A roster person it is about.
    public ObservationBuilder about(Person who) {
        people.add(who);
        return this;
    }

    /// Words that show it.
    public ObservationBuilder mark(Mark words) {
        marks.add(words);
        return this;
    }

    /// Words that show it.
    public ObservationBuilder marks(List<Mark> words) {
        marks.addAll(words);
        return this;
    }

    /// Words that show it.
    public ObservationBuilder mark(Hit<?> words) {
        marks.add(new Mark(words.start(), words.end()));
        return this;
    }

    /// One fact policies judge by; name and value are those of the catalogue.
    public ObservationBuilder says(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /// A label it carries.
    public ObservationBuilder category(String label) {
        if (!categories.contains(label)) {
            categories.add(label);
        }
        return this;
    }

    /// The labels it carries so far.
    public List<String> labels() {
        return List.copyOf(categories);
    }

    /// One point of evidence, for or against, in a short sentence for the user.
    public ObservationBuilder because(String sentence) {
        evidence.add(sentence);
        return this;
    }

    /// Points of evidence, in short sentences for the user.
    public ObservationBuilder because(List<String> sentences) {
        evidence.addAll(sentences);
        return this;
    }

    /// The finished observation.
    Observation build(String detector) {
        return new Observation(
                detector,
                item,
                confidence,
                group,
                people,
                inOrder(marks),
                attributes,
                categories,
                evidence);
    }

    // Of marks that overlap one remains that covers them.
    private static List<Mark> inOrder(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        List<Mark> joined = new ArrayList<>(sorted.size());
        for (Mark mark : sorted) {
            if (!joined.isEmpty() && mark.start() < joined.getLast().end()) {
                Mark last = joined.removeLast();
                joined.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                joined.add(mark);
            }
        }
        return joined.size() > MOST_MARKS ? joined.subList(0, MOST_MARKS) : joined;
    }
}
