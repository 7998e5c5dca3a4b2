package org.exposureaudit.web.start;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.Measured;
import org.exposureaudit.Policies;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.web.http.Answer;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.Visit;

/// Help, and the policies to read. Each page stands open to everybody, and once more within a check, where the way back to it stays.
public final class HelpRoutes implements Feature {
    private final HelpPage help;
    private final LooksForPage looksFor = LooksForPage.shipped();
    private final LicencesPage licences = LicencesPage.shipped();
    private final HowGoodPage howGood = HowGoodPage.of(Measured.shipped());
    private final List<Policy> policies = Policies.of(Policies.ALL);

    /// Of this server.
    public HelpRoutes(Surroundings around) {
        help = new HelpPage(!around.settings().isPrivate());
    }

    @Override
    public void add(Routes routes) {
        routes.open("/help", _ -> page(HelpTopic.INDEX));
        routes.get("help", _ -> page(HelpTopic.INDEX));
        routes.open("/help/{topic}", this::topic);
        routes.get("help/{topic}", this::topic);
        routes.open("/how-good", _ -> howGood());
        routes.get("how-good", _ -> howGood());
        routes.open("/policies", _ -> policies());
        routes.get("policies", _ -> policies());
        routes.open("/policies/{policy}", this::policy);
        routes.get("policies/{policy}", this::policy);
    }

    private Answer topic(Visit visit) {
        return HelpTopic.at(visit.path("topic")).map(this::page).orElse(new Answer.Missing());
    }

    private Answer page(HelpTopic topic) {
        Object page =
                switch (topic) {
                    case LOOKS_FOR -> looksFor;
                    case LICENCES -> licences;
                    case INDEX, PRIVACY, NEVER, WHAT_IF, ADVICE, WORDS -> help;
                };
        return new Answer.Page(topic.template(), topic.title(), page);
    }

    private Answer howGood() {
        return new Answer.Page("start/how-good.jte", "How good is this?", howGood);
    }

    private Answer policies() {
        return new Answer.Page(
                "start/policies.jte", "The policies it knows", PolicyListPage.of(policies));
    }

    private Answer policy(Visit visit) {
        Optional<Policy> policy =
                policies.stream()
                        .filter(each -> each.id().equals(visit.path("policy")))
                        .findFirst();
        return policy.<Answer>map(found ->
                        new Answer.Page(
                                "start/policy.jte", "A policy to read", PolicyPage.of(found)))
                .orElse(new Answer.Missing());
    }
}
