package org.exposureaudit.web.school;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.Policies;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.problem.InvalidPolicyException;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Errors.FieldError;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.school.PolicyPage.Shipped;
import org.exposureaudit.web.school.files.SmallFile;

/// The policy: one of those the program comes with, several, or a file of the school's own.
public final class PolicyRoutes implements Feature {
    private static final String PATH = "policy";
    private static final String NEXT = "bring";
    private static final String OWN_FILE = "policy.yaml";

    @Override
    public void add(Routes routes) {
        routes.get(PATH, this::show);
        routes.post(PATH, this::save);
        routes.upload(PATH + "/own", this::give);
        routes.post(PATH + "/own/forget", this::forget);
        routes.get(PATH + "/template", _ -> template());
    }

    private Answer show(SessionVisit visit) throws IOException {
        return page(visit, Errors.NONE);
    }

    private Answer.Page page(SessionVisit visit, Errors errors) throws IOException {
        SessionState state = visit.session().state();
        List<Shipped> all =
                Policies.of(Policies.ALL).stream()
                        .map(policy ->
                                new Shipped(
                                        policy.id(),
                                        capital(policy.school()),
                                        about(policy),
                                        "/policies/" + policy.id(),
                                        state.policies().contains(policy.id())))
                        .toList();
        List<Fact> own = new ArrayList<>();
        if (!state.ownPolicy().isEmpty()) {
            Policy policy = read(state.ownPolicy().getBytes(StandardCharsets.UTF_8), OWN_FILE);
            own.add(Fact.of(capital(policy.school()), about(policy)));
        }
        return new Answer.Page(
                "school/policy.jte",
                "Policy",
                new PolicyPage(all, own, errors, Stages.at(PATH, visit, state)));
    }

    private static String about(Policy policy) {
        List<String> parts = new ArrayList<>(List.of(policy.title(), policy.version()));
        parts.removeIf(String::isEmpty);
        parts.add(Words.count(policy.clauses().size(), "rule", "rules"));
        return String.join(" · ", parts);
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? "Your school"
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Answer save(SessionVisit visit) throws IOException {
        List<String> given = visit.form().all("policies");
        List<String> chosen = Policies.IDS.stream().filter(given::contains).toList();
        if (chosen.isEmpty() && visit.session().state().ownPolicy().isEmpty()) {
            Errors errors =
                    new Errors(
                            List.of(
                                    new FieldError(
                                            "policies",
                                            "Choose at least one. If you do not know yours, take the one of a school like yours.")));
            return page(visit, errors).toMend();
        }
        visit.session().change(state -> state.under(chosen, state.ownPolicy()));
        return visit.to(NEXT);
    }

    private Answer give(SessionVisit visit) throws IOException {
        List<String> read = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        visit.form((_, name, content) -> {
            if (!name.isEmpty() && read.isEmpty()) {
                try {
                    read.add(text(name, content));
                } catch (InvalidPolicyException e) {
                    wrong.add(e.getMessage());
                }
            }
        });
        if (read.isEmpty()) {
            String text = wrong.isEmpty() ? "Choose the file first." : wrong.getFirst();
            return page(visit, new Errors(List.of(new FieldError("own", text)))).toMend();
        }
        visit.session().change(state -> state.under(state.policies(), read.getFirst()));
        return visit.to(PATH, Notice.of("Your school’s own policy is read and will be applied."));
    }

    // The text is kept as given; it is read here only to say at once what is wrong with it.
    private static String text(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(SmallFile.MOST_BYTES + 1);
        read(bytes, name);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Policy read(byte[] bytes, String name) {
        return PolicyLoader.shipped().load(SmallFile.of(name, bytes));
    }

    private Answer forget(SessionVisit visit) throws IOException {
        visit.session().change(state -> state.under(state.policies(), ""));
        return visit.to(PATH, Notice.of("Your school’s own policy is gone from this check."));
    }

    private static Answer template() {
        byte[] text = PolicyLoader.template().getBytes(StandardCharsets.UTF_8);
        return new Answer.Download(
                "policy-template.yaml", "application/yaml", out -> out.write(text));
    }
}
