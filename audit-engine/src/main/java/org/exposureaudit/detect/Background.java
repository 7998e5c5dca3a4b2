package org.exposureaudit.detect;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.exposureaudit.detect.DetectorInfo.Need;
import org.exposureaudit.detect.text.Phrase;
import org.exposureaudit.detect.text.SchoolSense;
import org.exposureaudit.detect.text.Vocabulary;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.text.Folding;
import org.exposureaudit.item.text.PhraseBook;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.School;

/// What is known before the first item is read: the school, its people, the user. Immutable and safe to share.
///
/// @param school the school as of the day of the check
/// @param me the user
/// @param recognizer tells whom an account belongs to; safe to share
/// @param book every name, school word and listed word
/// @param sense tells whether words point to the school
/// @param channels what sort of channel each platform is
public record Background(
        School school,
        Me me,
        Function<Account, Recognition> recognizer,
        PhraseBook<Phrase> book,
        SchoolSense sense,
        Channels channels) {

    /// The background of this school and user; the recognizer tells whom an account belongs to.
    public static Background of(School school, Me me, Function<Account, Recognition> recognizer) {
        return new Background(
                school,
                me,
                recognizer,
                Vocabulary.of(school, me),
                new SchoolSense(school),
                Channels.of(school));
    }

    /// The school's calendar.
    public Calendar calendar() {
        return school.calendar();
    }

    /// The school's time zone.
    public ZoneId zone() {
        return school.zone();
    }

    /// Whether an account shows a name of the user's family, as far as the user has named them.
    public boolean isFamily(Account account) {
        String[] shown = Folding.fold(account.displayName()).strip().split("[^\\p{L}]+", -1);
        return me.family().stream()
                .map(relative -> Folding.fold(relative.name()).strip().split("[^\\p{L}]+", -1))
                .anyMatch(relative -> agree(relative, shown));
    }

    // The forename agrees, and so does the surname where both have one; the user's own is taken for
    // one not given.
    private boolean agree(String[] relative, String[] shown) {
        if (relative[0].isEmpty() || !relative[0].equals(shown[0])) {
            return false;
        }
        String last = shown[shown.length - 1];
        return shown.length == 1
                || last.length() <= 1
                || last.equals(relative[relative.length - 1])
                || last.equals(Folding.fold(me.surname()));
    }

    /// What a detector may need that is known.
    public Set<Need> known() {
        Set<Need> known = EnumSet.noneOf(Need.class);
        for (Role role : school.roster().roles()) {
            known.add(
                    switch (role) {
                        case PUPIL -> Need.PUPILS;
                        case EX_PUPIL -> Need.EX_PUPILS;
                        case PARENT -> Need.PARENTS;
                        case EX_PARENT -> Need.EX_PARENTS;
                        case GOVERNOR -> Need.GOVERNORS;
                        case COLLEAGUE, MANAGED_COLLEAGUE -> Need.COLLEAGUES;
                    });
        }
        if (!school.establishments().isEmpty()) {
            known.add(Need.SCHOOL);
        }
        if (calendar().knowsHours()) {
            known.add(Need.CALENDAR);
        }
        return known;
    }

    /// Nothing of anybody in a log.
    @Override
    public String toString() {
        return "Background[" + school + "]";
    }
}
