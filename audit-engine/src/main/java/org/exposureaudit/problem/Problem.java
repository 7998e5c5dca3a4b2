package org.exposureaudit.problem;

/// Something that could not be read or checked. The message says what and what to do; it never holds content or a person's name.
///
/// @param kind what sort of problem
/// @param where the input, file and position, as shown to the user
/// @param message one clear sentence, or two
public record Problem(Kind kind, String where, String message) {

    /// What sort of problem.
    public enum Kind {
        /// An input could not be opened at all.
        INPUT("input"),
        /// A file was refused because reading it is not safe.
        REFUSED("refused"),
        /// A file could not be read, or not to its end.
        FILE("file"),
        /// One record of a file could not be read; the others were.
        RECORD("record"),
        /// One value was not understood; the rest of its record was kept.
        VALUE("value"),
        /// Nobody knows this file of an export.
        UNKNOWN_FILE("unknown-file"),
        /// A known export in a form that is not read.
        UNSUPPORTED("unsupported"),
        /// The school folder, roster, calendar or the like.
        SCHOOL("school"),
        /// A check failed on something; the others went on.
        CHECK("check"),
        /// A limit was reached: more were counted than are listed.
        CAPPED("capped"),
        /// Something the export leaves out, so that a check could not be made.
        COVERAGE("coverage");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The name in data.
        public String label() {
            return label;
        }
    }
}
