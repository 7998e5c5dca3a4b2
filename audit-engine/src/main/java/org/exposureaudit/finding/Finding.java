package org.exposureaudit.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.policy.TellRoute.Basis;
import org.exposureaudit.school.Person;

/// What one policy says of one or more observations that belong together.
///
/// @param fingerprint its key
/// @param severity how soon
/// @param detector the detector that saw it
/// @param policy the policy's id
/// @param clauses the ids of the clauses it touches, leading clause first; may be empty where the policy is silent
/// @param observations what was seen, in order
/// @param people the roster people it is about, most certain first; may be empty
/// @param title one line, "might be" unless certain
/// @param why why it matters under this policy, for the user
/// @param asks what to find out or ask first, where it is not certain or the policy leaves it open
/// @param steps what to do, in order, the safe thing first
/// @param tell whom to tell
/// @param state `open`, or what a declaration made of it
/// @param change whether it was there in an earlier check
public record Finding(
        Fingerprint fingerprint,
        Severity severity,
        String detector,
        String policy,
        List<String> clauses,
        List<Observation> observations,
        List<Person> people,
        String title,
        String why,
        List<String> asks,
        List<String> steps,
        List<Tell> tell,
        String state,
        Change change) {

    /// Whether a finding was there in an earlier check.
    public enum Change {
        /// It was not, or there is no earlier check.
        NEW,
        /// It was.
        SAME,
        /// It was, and is no more.
        GONE;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Somebody to tell.
    ///
    /// @param who the person's office, with their name where the school gave it
    /// @param when how soon and how, or an empty text
    /// @param basis who says so
    public record Tell(String who, String when, Basis basis) {}

    /// Copies the lists.
    public Finding {
        clauses = List.copyOf(clauses);
        observations = List.copyOf(observations);
        people = List.copyOf(people);
        asks = List.copyOf(asks);
        steps = List.copyOf(steps);
        tell = List.copyOf(tell);
    }

    /// What to find out first, then what to do.
    public List<String> asksAndSteps() {
        return Stream.concat(asks.stream(), steps.stream()).toList();
    }

    /// The same with what became of it since an earlier check.
    public Finding as(Change other) {
        return new Finding(
                fingerprint,
                severity,
                detector,
                policy,
                clauses,
                observations,
                people,
                title,
                why,
                asks,
                steps,
                tell,
                state,
                other);
    }

    /// The same about these people.
    Finding about(List<Person> others) {
        return new Finding(
                fingerprint,
                severity,
                detector,
                policy,
                clauses,
                observations,
                others,
                title,
                why,
                asks,
                steps,
                tell,
                state,
                change);
    }

    /// Whether it was there in an earlier check and is no more.
    public boolean isGone() {
        return change == Change.GONE;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Finding["
                + detector
                + ", "
                + severity
                + ", "
                + observations.size()
                + " observations]";
    }
}
