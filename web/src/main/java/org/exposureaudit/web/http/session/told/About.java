package org.exposureaudit.web.http.session.told;

/// Whom and which school a check is about.
///
/// @param you what the user says of themselves
/// @param school which school it is
/// @param people the people they named
record About(You you, SchoolChoice school, People people) {
    static final About NOBODY = new About(You.UNKNOWN, SchoolChoice.NONE, People.NONE);

    About with(You other) {
        return new About(other, school, people);
    }

    About with(SchoolChoice other) {
        return new About(you, other, people);
    }

    About with(People others) {
        return new About(you, school, others);
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "About";
    }
}
