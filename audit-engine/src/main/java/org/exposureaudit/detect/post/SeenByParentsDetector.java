package org.exposureaudit.detect.post;

import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.LinkedParents;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Joins mentions of the school with who among the user's friends and followers can see them.
public final class SeenByParentsDetector implements Detector {
    private static final Set<Kind> KINDS = Set.of(Kind.POST, Kind.COMMENT, Kind.CAPTION);
    private static final List<Role> RELATIONS = List.of(Role.PARENT, Role.EX_PARENT, Role.GOVERNOR);
    private static final int NAMED = 5;

    @Override
    public String name() {
        return "post.school-seen-by-parents";
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        for (Observation mention : all.of("post.school-mention")) {
            if (KINDS.contains(mention.item().kind())) {
                for (Role role : RELATIONS) {
                    List<Link> links = LinkedParents.of(mention.item(), Set.of(role), all);
                    if (!links.isEmpty()) {
                        out.add(seen(mention, role, links, all));
                    }
                }
            }
        }
    }

    private static ObservationBuilder seen(
            Observation mention, Role role, List<Link> links, Gathered all) {
        List<Person> people = LinkedParents.people(links, Set.of(role));
        ObservationBuilder seen =
                Observation.of(mention.item(), confidence(mention, links))
                        .group("seen", mention.item().platform(), role.label())
                        .about(people.stream().limit(NAMED).toList())
                        .marks(mention.marks())
                        .says("author", mention.says("author"))
                        .says("relation", role.label())
                        .says("audience", mention.says("audience"))
                        .says("says", mention.says("says"))
                        .category("school-mention")
                        .because(mention.evidence())
                        .because(who(role, people.size(), mention.item()));
        people.stream()
                .limit(NAMED)
                .forEach(person ->
                        seen.because(
                                new PersonFacts(person, all.background().school()).introduction()));
        return seen;
    }

    private static String who(Role role, int many, Item item) {
        String people = role.label().replace('-', ' ') + (many == 1 ? "" : "s");
        String sure =
                item.audience() == Audience.UNKNOWN
                        ? " might see it; the export does not say who could."
                        : " could see it.";
        return many + " " + people + " you are linked with there" + sure;
    }

    private static Confidence confidence(Observation mention, List<Link> links) {
        Confidence link =
                links.stream()
                        .map(each -> each.other().confidence())
                        .min(Confidence::compareTo)
                        .orElse(Confidence.POSSIBLE);
        Confidence audience =
                mention.item().audience() == Audience.UNKNOWN
                        ? Confidence.POSSIBLE
                        : Confidence.SURE;
        return List.of(mention.confidence(), link, audience).stream()
                .max(Confidence::compareTo)
                .orElseThrow();
    }
}
