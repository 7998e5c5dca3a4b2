package org.exposureaudit.school.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.school.table.Header;

/// What a column of a school system's list holds, as far as it matters here, told by its name.
///
/// @param position where it stands, from 0
/// @param owner 0 for the pupil or member of staff of the row, otherwise which contact
/// @param part what it holds
record MisColumn(int position, int owner, Part part) {
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?:parent|contact|priority|guardian|primaryguardian|carer)s?([1-9]?)(?:contact)?(.*)");
    private static final Pattern CHILD = Pattern.compile("(?:child|pupil|student|learner)s?(.+)");

    // Names as systems write them, without blanks, case and signs.
    private static final Map<String, Part> NAMES =
            names(
                    """
                    id: pupilid studentid misid id admissionnumber admno
                    forename: forename firstname givenname
                    middle: middlename middlenames
                    surname: surname lastname familyname
                    preferred_forename: preferredforename preferredfirstname preferredgivenname preferredname chosenname
                    preferred_forename: knownas knownasfirstname knownasforename
                    preferred_surname: preferredsurname preferredlastname preferredfamilyname knownaslastname knownassurname
                    legal_forename: legalforename legalfirstname legalgivenname
                    legal_surname: legalsurname legallastname legalfamilyname
                    whole_name: name fullname student pupil child
                    birth: dob dateofbirth birthdate
                    year: yeargroup year ncyear ncyearactual currentncyear
                    leaving: leavingdate dateofleaving leaverdate dateleft
                    leaving_year: leavingncyear leavingyeargroup
                    email: email emailaddress homeemail primaryemail schoolemailaddress workemail personalemail
                    phone: phone telephone mobile mobilenumber mobilephone phonenumber telephonenumber
                    phone: maintelephone homephone hometelephone daytimephone
                    relation: relationship relation relationshiptopupil relationshiptostudent
                    responsibility: parentalresponsibility pr responsibility
                    contact_mark: parentid contactid priority contactpriority liveswithpupil
                    staff_mark: staffcode staffid jobtitle post employeeid teachercode
                    pupil_mark: upn registrationgroup registration registrationform reggroup regform
                    pupil_mark: tutorgroup formtutorgroup form class
                    """);

    /// What a column may hold. The marks only tell what sort of list it is; their columns are not read.
    enum Part {
        ID,
        FORENAME,
        MIDDLE,
        SURNAME,
        PREFERRED_FORENAME,
        PREFERRED_SURNAME,
        LEGAL_FORENAME,
        LEGAL_SURNAME,
        WHOLE_NAME,
        BIRTH,
        YEAR,
        LEAVING,
        LEAVING_YEAR,
        EMAIL,
        PHONE,
        RELATION,
        RESPONSIBILITY,
        CONTACT_MARK,
        STAFF_MARK,
        PUPIL_MARK;

        boolean isRead() {
            return this != CONTACT_MARK && this != STAFF_MARK && this != PUPIL_MARK;
        }

        boolean isContactsAlone() {
            return this == RELATION || this == RESPONSIBILITY || this == CONTACT_MARK;
        }
    }

    /// The column of this name; nothing for one that does not matter.
    static Optional<MisColumn> of(String header, int position) {
        String plain = Header.plain(header);
        Part own = NAMES.get(plain);
        if (own != null) {
            return Optional.of(new MisColumn(position, own.isContactsAlone() ? 1 : 0, own));
        }
        Matcher contact = CONTACT.matcher(plain);
        if (contact.matches()) {
            int number = contact.group(1).isEmpty() ? 1 : Integer.parseInt(contact.group(1));
            String rest = contact.group(2).isEmpty() ? "name" : contact.group(2);
            return Optional.ofNullable(NAMES.get(rest))
                    .map(part -> new MisColumn(position, number, part));
        }
        Matcher child = CHILD.matcher(plain);
        return child.matches()
                ? Optional.ofNullable(NAMES.get(child.group(1)))
                        .map(part -> new MisColumn(position, 0, part))
                : Optional.empty();
    }

    /// The same column, but a contact's.
    MisColumn ofContact() {
        return new MisColumn(position, 1, part);
    }

    private static Map<String, Part> names(String table) {
        Map<String, Part> names = new HashMap<>();
        for (String line : table.lines().toList()) {
            int colon = line.indexOf(':');
            Part part = Part.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            List.of(line.substring(colon + 2).split(" ", -1))
                    .forEach(name -> names.put(name, part));
        }
        return names;
    }
}
