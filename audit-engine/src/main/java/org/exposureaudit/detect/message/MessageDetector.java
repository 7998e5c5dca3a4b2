package org.exposureaudit.detect.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds messages, calls and comments between the user and people of the school in one role: one observation for each.
public final class MessageDetector implements Detector {
    private final String name;
    private final Set<Role> roles;
    private final String category;

    private MessageDetector(String name, Set<Role> roles, String category) {
        this.name = name;
        this.roles = roles;
        this.category = category;
    }

    /// One for pupils, one for former pupils, one for parents.
    public static List<Detector> all() {
        return List.of(
                new MessageDetector(
                        "message.with-pupil", Set.of(Role.PUPIL), "private-contact-with-pupil"),
                new MessageDetector(
                        "message.with-ex-pupil",
                        Set.of(Role.EX_PUPIL),
                        "private-contact-with-pupil"),
                new MessageDetector(
                        "message.with-parent",
                        Set.of(Role.PARENT, Role.EX_PARENT),
                        "private-contact-with-parent"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().has(Trait.SYSTEM)) {
            return;
        }
        List<Other> others = inRoles(passage.others());
        if (!others.isEmpty()) {
            out.add(withSomebody(passage, others));
        } else if (roles.contains(Role.PUPIL)) {
            Introduction.in(passage)
                    .map(pupil -> withIntroduced(passage, pupil))
                    .or(() -> withStranger(passage, Role.PUPIL))
                    .ifPresent(out::add);
        } else if (roles.contains(Role.PARENT)) {
            if (passage.titleIsOfParents()) {
                out.add(inParentsGroup(passage));
            } else {
                withStranger(passage, Role.PARENT).ifPresent(out::add);
            }
        }
    }

    private List<Other> inRoles(List<Other> all) {
        return all.isEmpty()
                ? all
                : all.stream().filter(other -> other.in(roles).isPresent()).toList();
    }

    private ObservationBuilder withSomebody(Passage passage, List<Other> others) {
        Confidence best =
                others.stream().map(Other::confidence).min(Confidence::compareTo).orElseThrow();
        ObservationBuilder seen = started(passage, best);
        boolean isPrivate = false;
        for (Other other : others) {
            Person person = other.in(roles).orElseThrow();
            PersonFacts facts = new PersonFacts(person, passage.school());
            facts.introduce(seen).because(other.recognition().evidence());
            isPrivate |= counts(passage, other, facts);
            if (person.role() == Role.EX_PUPIL) {
                seen.says("age-band", facts.ageBand());
            }
        }
        if (isPrivate && isPersonal(passage)) {
            seen.category(category);
        }
        return seen.group(
                passage.isGroup()
                        ? passage.thread()
                        : new PersonFacts(
                                        others.getFirst().in(roles).orElseThrow(), passage.school())
                                .group());
    }

    // Family is said beside it, and a forename alone could be anybody's.
    private static boolean counts(Passage passage, Other other, PersonFacts facts) {
        boolean grownUp = facts.person().role() == Role.EX_PUPIL && !facts.isYoung();
        return !grownUp
                && (!other.isForenameOnly() || Introduction.of(facts.person(), passage))
                && !other.isFamily();
    }

    private static boolean isPersonal(Passage passage) {
        return passage.item().kind() == Kind.MESSAGE
                && !passage.background().channels().isSchools(passage.item());
    }

    private ObservationBuilder withIntroduced(Passage passage, Person pupil) {
        PersonFacts facts = new PersonFacts(pupil, passage.school());
        ObservationBuilder seen = started(passage, Confidence.POSSIBLE).group(facts.group());
        facts.introduce(seen)
                .because(
                        "The sender seems to say so in the message, and writes to you as a pupil would.");
        return isPersonal(passage) ? seen.category(category) : seen;
    }

    private Optional<ObservationBuilder> withStranger(Passage passage, Role role) {
        return Stranger.writesAs(role.label(), passage)
                .map(found -> {
                    ObservationBuilder seen =
                            started(passage, Confidence.POSSIBLE)
                                    .group(passage.thread())
                                    .says("relation", role.label())
                                    .marks(found.marks())
                                    .because(found.row().because())
                                    .because("The account is on none of the school's lists.");
                    return isPersonal(passage) ? seen.category(category) : seen;
                });
    }

    private ObservationBuilder inParentsGroup(Passage passage) {
        ObservationBuilder seen =
                started(passage, Confidence.LIKELY)
                        .group(passage.thread())
                        .says("relation", Role.PARENT.label())
                        .because("The group's name says that it is for parents of the school.");
        return isPersonal(passage) ? seen.category(category) : seen;
    }

    private ObservationBuilder started(Passage passage, Confidence confidence) {
        ObservationBuilder seen =
                Observation.of(passage.item(), confidence)
                        .says("direction", MessageFacts.direction(passage))
                        .says("means", passage.means())
                        .says("channel", passage.channel())
                        .says("topic", MessageFacts.topic(passage))
                        .because(passage.isOwn() ? "You wrote it." : "You received it.");
        if (!roles.contains(Role.PARENT)) {
            String sign = MessageFacts.warningSign(passage);
            seen.says("warning-sign", sign)
                    .marks(MessageFacts.warningWords(passage, sign))
                    .because(MessageFacts.warning(sign));
        }
        return seen;
    }
}
