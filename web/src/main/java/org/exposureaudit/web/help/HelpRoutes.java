package org.exposureaudit.web.help;

import java.util.Optional;
import org.exposureaudit.Measured;
import org.exposureaudit.Policies;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.Visit;
import org.exposureaudit.web.http.page.Answer;

/// Help, and the policies to read. Each page stands open to everybody, and once more within a check, where the way back to it stays.
///
/// What they show is read when somebody asks for it: most people never do, and everybody waits for the start.
public final class HelpRoutes implements Feature {
    private final HelpPage help;

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
        routes.open("/policies/{policy}", HelpRoutes::policy);
        routes.get("policies/{policy}", HelpRoutes::policy);
    }

    private Answer topic(Visit visit) {
        return HelpTopic.at(visit.path("topic")).map(this::page).orElse(new Answer.Missing());
    }

    private Answer page(HelpTopic topic) {
        Object page =
                switch (topic) {
                    case LOOKS_FOR -> LooksForPage.shipped();
                    case LICENCES -> LicencesPage.shipped();
                    case INDEX, PRIVACY, PICTURES, NEVER, WHAT_IF, ADVICE, WORDS -> help;
                };
        return new Answer.Page(topic.template(), topic.title(), page);
    }

    private static Answer howGood() {
        return new Answer.Page(
                "help/how-good.jte", "How good is this?", HowGoodPage.of(Measured.shipped()));
    }

    private static Answer policies() {
        return new Answer.Page(
                "help/policies.jte",
                "The policies it knows",
                PolicyListPage.of(Policies.of(Policies.ALL)));
    }

    private static Answer policy(Visit visit) {
        Optional<Policy> policy =
                Policies.of(Policies.ALL).stream()
                        .filter(each -> each.id().equals(visit.path("policy")))
                        .findFirst();
        return policy.<Answer>map(found ->
                        new Answer.Page(
                                "help/policy.jte", "A policy to read", PolicyPage.of(found)))
                .orElse(new Answer.Missing());
    }
}
