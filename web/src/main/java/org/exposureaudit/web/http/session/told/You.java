package org.exposureaudit.web.http.session.told;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Me.Role;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Phase;

/// What the user says of themselves. Everything may be empty.
///
/// @param name forename and surname
/// @param knownAs the forename they go by
/// @param formerSurname an earlier family name
/// @param handles their user names, without `@`
/// @param dateOfBirth as `2001-12-31`, or an empty text
/// @param job what they do, in their words
/// @param role the sort of job
/// @param phones their numbers
/// @param emails their addresses
/// @param address their home address
/// @param phase the ages they teach
/// @param manages names of the colleagues they manage
/// @param family their relatives
/// @param pupilsSay what pupils call them
/// @param alsoParent whether a child of theirs is at the school
public record You(
        String name,
        String knownAs,
        String formerSurname,
        List<String> handles,
        String dateOfBirth,
        String job,
        Role role,
        List<String> phones,
        List<String> emails,
        String address,
        Phase phase,
        List<String> manages,
        List<Relative> family,
        List<String> pupilsSay,
        boolean alsoParent) {
    /// Nothing is told.
    public static final You UNKNOWN = of(Me.unknown());

    /// Copies the lists.
    public You {
        handles = List.copyOf(handles);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        manages = List.copyOf(manages);
        family = List.copyOf(family);
        pupilsSay = List.copyOf(pupilsSay);
    }

    /// What somebody's `me.json` tells.
    public static You of(Me me) {
        return new You(
                me.name(),
                me.knownAs(),
                me.formerSurname(),
                me.handles(),
                me.birth() instanceof Birth.On(LocalDate date) ? date.toString() : "",
                me.job(),
                me.role(),
                me.phones(),
                me.emails(),
                me.address(),
                me.phase(),
                me.manages(),
                me.family(),
                me.pupilsSay(),
                me.alsoParent());
    }

    /// As the engine wants it.
    public Me me() {
        return new Me(
                name,
                knownAs,
                formerSurname,
                handles,
                birth(),
                job,
                role,
                phones,
                emails,
                address,
                phase,
                manages,
                family,
                pupilsSay,
                alsoParent);
    }

    private Birth birth() {
        try {
            return dateOfBirth.isEmpty()
                    ? Birth.UNKNOWN
                    : new Birth.On(LocalDate.parse(dateOfBirth));
        } catch (DateTimeException _) {
            return Birth.UNKNOWN;
        }
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "You[" + role.label() + "]";
    }
}
