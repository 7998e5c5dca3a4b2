package org.exposureaudit.detect;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Calendar.Entry;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Establishment.Site;
import org.exposureaudit.school.Hours;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Network;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.PersonBuilder;
import org.exposureaudit.school.Phase;
import org.exposureaudit.school.Premises;
import org.exposureaudit.school.Roster;
import org.exposureaudit.school.School;

/// A made-up school, its people and a made-up user, for trying detectors on.
final class TestSchool {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private TestSchool() {}

    static Background background() {
        return Background.of(school(), me(), TestSchool::recognize);
    }

    static School school() {
        return new School(
                TODAY,
                School.UK,
                List.of(fernbeck()),
                "Fernbeck is also a housing estate, a garden centre and a bowls club; 'ferny' is an adjective.",
                calendar(),
                roster(),
                List.of());
    }

    private static Establishment fernbeck() {
        return new Establishment(
                "fernbeck",
                "Fernbeck Community Primary School, Ottermouth",
                Phase.PRIMARY,
                List.of("Fernbeck", "FBPS", "Ferny", "#teamfernbeck", "Friends of Fernbeck"),
                "Tannery Lane, Ottermouth OT5 2QD",
                "OT5 2QD",
                "OT5",
                new Site(Point.of(52.5, 1.2), 200),
                List.of("01632 960111"),
                List.of(new Hours(LocalTime.of(8, 45), LocalTime.of(15, 15))),
                List.of("fernbeck.ottermouth.sch.example"),
                List.of("green jumper", "silver otter badge"),
                Map.of("Kestrel", "Y4", "Heron", "Y6", "Willow", "Y2"),
                List.of("Severn", "Thames"),
                List.of("Beckfest", "Otter Trot", "Summer Fair"),
                "Odile Marrable",
                Map.of("x", "@FernbeckCPS"),
                List.of("Seesaw"),
                Map.of(),
                new Premises(
                        List.of(new Site(Point.of(52.51, 1.21), 60)),
                        List.of("Canon EOS 2000D"),
                        List.of(Network.of("192.0.2.64/27").orElseThrow())));
    }

    private static Calendar calendar() {
        return new Calendar(
                List.of(
                        entry(Calendar.Kind.TERM, "2026-01-06", "2026-02-13"),
                        entry(Calendar.Kind.TERM, "2026-02-23", "2026-04-02"),
                        entry(Calendar.Kind.TERM, "2026-04-20", "2026-05-22"),
                        entry(Calendar.Kind.TERM, "2026-06-01", "2026-07-21"),
                        entry(Calendar.Kind.TERM, "2026-09-03", "2026-10-23"),
                        entry(Calendar.Kind.TERM, "2026-11-02", "2026-12-18"),
                        entry(Calendar.Kind.BANK_HOLIDAY, "2026-05-04", "2026-05-04"),
                        entry(Calendar.Kind.INSET, "2026-09-03", "2026-09-03")),
                List.of(new Hours(LocalTime.of(8, 45), LocalTime.of(15, 15))));
    }

    private static Entry entry(Calendar.Kind kind, String first, String last) {
        return new Entry(kind, kind.label(), LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Roster roster() {
        List<PersonBuilder> people =
                List.of(
                        child(
                                Role.PUPIL,
                                Names.of("Tamsin", "Ollerton").preferring("Tam"),
                                "2018-03-12"),
                        child(Role.PUPIL, Names.of("Jonah", "Prebble"), "2016-01-30")
                                .handles(List.of("jonahp_goals")),
                        child(Role.PUPIL, Names.of("Grace", "Whitlow"), "2016-07-02"),
                        child(Role.PUPIL, Names.of("Idris", "Achterberg"), "2020-02-20"),
                        child(Role.PUPIL, Names.of("Kerenza", "Sillitoe"), "2019-11-05"),
                        child(Role.EX_PUPIL, Names.of("Bryony", "Lattimer"), "2010-05-19")
                                .left(LocalDate.of(2021, 7, 21)),
                        Person.of(Role.EX_PUPIL, Names.of("Callum", "Destry")),
                        child(Role.EX_PUPIL, Names.of("Petra", "Vance"), "1999-08-08")
                                .left(LocalDate.of(2010, 7, 20)),
                        Person.of(Role.PARENT, Names.of("Louisa", "Ollerton"))
                                .relatedTo(List.of("Tamsin Ollerton"))
                                .phones(List.of("07700 900321")),
                        Person.of(Role.PARENT, Names.of("Marcus", "Prebble"))
                                .relatedTo(List.of("Jonah Prebble")),
                        Person.of(Role.EX_PARENT, Names.of("Greta", "Lattimer"))
                                .relatedTo(List.of("Bryony Lattimer")),
                        Person.of(Role.GOVERNOR, Names.of("Winifred", "Astley")),
                        Person.of(Role.COLLEAGUE, Names.of("Desmond", "Achebe-Lowe"))
                                .phones(List.of("07700 900654")),
                        Person.of(Role.COLLEAGUE, Names.of("Odile", "Marrable")),
                        Person.of(Role.MANAGED_COLLEAGUE, Names.of("Kit", "Farraday")));
        List<Person> built = new ArrayList<>();
        for (PersonBuilder person : people) {
            built.add(person.build(built.size() + 1));
        }
        return new Roster(built);
    }

    private static PersonBuilder child(Role role, Names names, String born) {
        return Person.of(role, names).birth(new Birth.On(LocalDate.parse(born)));
    }

    static Me me() {
        return new Me(
                "Samantha Hollis",
                "Sam",
                "Dray",
                List.of("samhollis_reads"),
                new Birth.On(LocalDate.of(1988, 4, 17)),
                "Year 4 teacher",
                Me.Role.TEACHER,
                List.of("07700 900123"),
                List.of("sam.hollis@example.org"),
                "14 Quarry Terrace, Ottermouth OT5 1AA",
                Phase.PRIMARY,
                List.of("Kit Farraday"),
                List.of(new Relative("Edie", "daughter")),
                List.of("Miss Hollis", "Miss"),
                false);
    }

    // As plain as can be: a roster name in full matches, forename and initial are possible.
    static Recognition recognize(Account account) {
        String shown = account.displayName().toLowerCase(Locale.ROOT);
        List<Person> match = new ArrayList<>();
        List<Person> possible = new ArrayList<>();
        for (Person person : roster().people()) {
            String name = person.name().toLowerCase(Locale.ROOT);
            if (shown.equals(name)
                    || person.handles().contains(account.handle())
                    || !Collections.disjoint(person.phones(), account.phones())) {
                match.add(person);
            } else if (shown.length() > 3 && name.startsWith(shown) && shown.contains(" ")) {
                possible.add(person);
            }
        }
        if (match.size() == 1) {
            return new Recognition(Verdict.MATCH, match, List.of("The name agrees."));
        }
        possible.addAll(0, match);
        return possible.isEmpty()
                ? Recognition.NOBODY
                : new Recognition(Verdict.POSSIBLE, possible, List.of("The name could be theirs."));
    }
}
