package org.exposureaudit.web.help;

import java.util.List;
import org.exposureaudit.policy.Policy;

/// The policies the tool comes with.
///
/// @param policies in the order in which they are shown
public record PolicyListPage(List<Row> policies) {
    /// One policy.
    ///
    /// @param id its id
    /// @param title what it is called
    /// @param school whose it is
    /// @param version its year or other mark
    /// @param rules how many rules it has
    /// @param questions how many questions it asks
    /// @param stale what to say of its age
    public record Row(
            String id,
            String title,
            String school,
            String version,
            int rules,
            int questions,
            String stale) {}

    static PolicyListPage of(List<Policy> policies) {
        return new PolicyListPage(
                policies.stream()
                        .map(policy ->
                                new Row(
                                        policy.id(),
                                        policy.title(),
                                        PolicyPage.capital(policy.school()),
                                        policy.version(),
                                        policy.clauses().size(),
                                        policy.questions().size(),
                                        policy.stale()))
                        .toList());
    }
}
