package org.exposureaudit.detect.message;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds messages the user wrote to pupils or parents outside the hours anybody would call working hours.
public final class OutOfHoursDetector implements Detector {
    private static final Set<Role> ROLES =
            Set.of(Role.PUPIL, Role.EX_PUPIL, Role.PARENT, Role.EX_PARENT);
    // Wider than the school day on purpose: an hour or two before and after is ordinary work.
    private static final int FIRST_HOUR = 7;
    private static final int END_HOUR = 18;

    @Override
    public String name() {
        return "message.out-of-hours";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (!passage.isOwn()
                || passage.others().isEmpty()
                || passage.item().has(Trait.SCHEDULED)
                || passage.item().has(Trait.SYSTEM)) {
            return;
        }
        Optional<LocalDateTime> time = passage.localTime();
        if (time.isEmpty()) {
            return;
        }
        String when = when(time.get(), passage.background().calendar());
        if (!when.isEmpty()) {
            passage.others().stream()
                    .filter(other -> other.in(ROLES).isPresent())
                    .filter(other -> !other.isForenameOnly())
                    .findFirst()
                    .ifPresent(other -> out.add(seen(passage, other, when)));
        }
    }

    private static String when(LocalDateTime time, Calendar calendar) {
        DayOfWeek day = time.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return "at the weekend";
        }
        boolean holiday =
                calendar.covers(time.toLocalDate())
                        && !calendar.isTermDay(time.toLocalDate())
                        && !calendar.isInset(time.toLocalDate());
        if (holiday) {
            return "in the school holidays";
        }
        return time.getHour() < FIRST_HOUR || time.getHour() >= END_HOUR
                ? "before seven in the morning or after six in the evening"
                : "";
    }

    private static ObservationBuilder seen(Passage passage, Other other, String when) {
        Person person = other.in(ROLES).orElseThrow();
        PersonFacts facts = new PersonFacts(person, passage.school());
        ObservationBuilder seen =
                Observation.of(passage.item(), other.confidence())
                        .group(facts.group())
                        .says("means", passage.means())
                        .says("channel", passage.channel())
                        .says("pattern", "once")
                        .because("You wrote it " + when + ".");
        facts.introduce(seen).because(other.recognition().evidence());
        if (person.isChild()) {
            seen.says("age-band", facts.ageBand());
        }
        return seen;
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        return all.count(seen) > 1 ? seen.saying("pattern", "repeated") : seen;
    }
}
