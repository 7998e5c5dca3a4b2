package org.exposureaudit.detect;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exposureaudit.item.Item;
import org.exposureaudit.school.Person;

/// A neutral fact about one item, with its evidence. Says what is there, never how bad it is.
///
/// @param detector the detector's name, as the catalogue has it
/// @param item what it was seen in
/// @param confidence how sure
/// @param group what belongs together in one finding: the person, the thread, the field; stable over re-exports
/// @param people the roster people it is about, most certain first; may be empty
/// @param marks the words that show it, as character ranges of the item's text, in order and not overlapping
/// @param attributes the facts policies judge by; names and values are those of the catalogue
/// @param categories the labels it carries
/// @param evidence what shows it, in short sentences for the user
public record Observation(
        String detector,
        Item item,
        Confidence confidence,
        String group,
        List<Person> people,
        List<Mark> marks,
        SortedMap<String, String> attributes,
        List<String> categories,
        List<String> evidence) {

    /// How sure a detector is.
    public enum Confidence {
        /// As good as certain.
        SURE,
        /// More likely than not.
        LIKELY,
        /// Might be; the user is asked.
        POSSIBLE
    }

    /// A range of characters of a text.
    ///
    /// @param start the first character
    /// @param end one after the last
    public record Mark(int start, int end) {}

    /// Starts an observation of an item; everything else is empty until said.
    public static ObservationBuilder of(Item item, Confidence confidence) {
        return new ObservationBuilder(item, confidence);
    }

    /// The value of an attribute; `unknown` where it says nothing.
    public String says(String attribute) {
        return attributes.getOrDefault(attribute, "unknown");
    }

    /// The same observation stating one more fact, or another value of it.
    public Observation saying(String attribute, String value) {
        SortedMap<String, String> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new Observation(
                detector, item, confidence, group, people, marks, more, categories, evidence);
    }

    /// Copies the collections.
    public Observation {
        people = List.copyOf(people);
        marks = List.copyOf(marks);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        categories = List.copyOf(categories);
        evidence = List.copyOf(evidence);
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Observation[" + detector + ", " + confidence + ", " + marks.size() + " marks]";
    }
}
