package org.exposureaudit.web.http.session.told;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The user's answers to the questions of policies. Immutable.
///
/// @param all the answers, by the policy's id, a `/` and the question's id
public record Answers(SortedMap<String, Given> all) {
    /// Nothing is answered.
    public static final Answers NONE = new Answers(new TreeMap<>());

    /// What was answered.
    public enum Reply {
        /// Yes.
        YES,
        /// No.
        NO,
        /// The user cannot tell yet; the question stays open.
        NOT_SURE
    }

    /// An answer.
    ///
    /// @param reply what was answered
    /// @param note anything else, or an empty text
    public record Given(Reply reply, String note) {
        /// No word of it in a log.
        @Override
        public String toString() {
            return "Given[" + reply + "]";
        }
    }

    /// Copies the map.
    public Answers {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /// The answer to a question of a policy.
    public Optional<Given> to(String policy, String question) {
        return Optional.ofNullable(all.get(key(policy, question)));
    }

    /// With this answer instead of any earlier one.
    public Answers with(String policy, String question, Given given) {
        SortedMap<String, Given> more = new TreeMap<>(all);
        more.put(key(policy, question), given);
        return new Answers(more);
    }

    /// Without an answer to this question.
    public Answers without(String policy, String question) {
        SortedMap<String, Given> fewer = new TreeMap<>(all);
        fewer.remove(key(policy, question));
        return new Answers(fewer);
    }

    /// The questions of a policy that are answered with yes or no.
    public Set<String> answered(String policy) {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(key(policy, "")))
                .filter(entry -> entry.getValue().reply() != Reply.NOT_SURE)
                .map(entry -> entry.getKey().substring(policy.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String policy, String question) {
        return policy + "/" + question;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Answers[" + all.size() + "]";
    }
}
