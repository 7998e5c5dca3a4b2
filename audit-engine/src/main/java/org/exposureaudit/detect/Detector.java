package org.exposureaudit.detect;

/// Looks for one sort of fact. Stateless and safe to share between threads.
///
/// What a single item shows is said in [#look]. What only many items together show, such as a friend who is also a follower, is said in
/// [#conclude], once everything has been read.
public interface Detector {
    /// Its name, as the catalogue has it.
    String name();

    /// Says what one item shows. Called for the kinds of items the catalogue names.
    default void look(Passage passage, Observations out) {}

    /// Says what everything together shows. Called once.
    default void conclude(Gathered all, Observations out) {}

    /// One of its own observations again, with what only the whole can tell: how often, who else could see it. Called for each in the end.
    default Observation settle(Observation seen, Gathered all) {
        return seen;
    }
}
