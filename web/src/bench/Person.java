import java.util.Locale;

/// Somebody in the roster.
///
/// @param id their number, from 1
/// @param role what they are to the school
/// @param forename their first name
/// @param shortForm the first name they go by, or an empty text
/// @param surname their family name
/// @param handle their user name
record Person(
        int id, String role, String forename, String shortForm, String surname, String handle) {

    /// Ways in which people write somebody's name.
    enum Form {
        /// All in small letters.
        LOWER,
        /// Without accents.
        PLAIN,
        /// Family name first.
        SURNAME_FIRST,
        /// The first letter of the forename.
        INITIAL,
        /// The short form of the forename, where there is one.
        SHORT,
        /// The user name.
        HANDLE,
        /// As the roster has it.
        FULL
    }

    /// Forename and surname.
    String fullName() {
        return forename + " " + surname;
    }

    /// The name in this form.
    String written(Form form) {
        return switch (form) {
            case LOWER -> fullName().toLowerCase(Locale.ROOT);
            case PLAIN -> Words.plain(fullName());
            case SURNAME_FIRST -> surname + ", " + forename;
            case INITIAL -> forename.charAt(0) + ". " + surname;
            case SHORT -> shortForm.isEmpty() ? fullName() : shortForm + " " + surname;
            case HANDLE -> "@" + handle;
            case FULL -> fullName();
        };
    }
}
