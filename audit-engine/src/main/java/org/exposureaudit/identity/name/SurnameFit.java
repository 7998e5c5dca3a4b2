package org.exposureaudit.identity.name;

/// How a word agrees with a person's surname, closest first.
public enum SurnameFit {
    /// The surname or the one they go by.
    EXACT("The surname agrees."),
    /// An earlier surname.
    FORMER("The surname is one they had before."),
    /// The form for the other sex, as in Slavic names, or the Irish or English form.
    GENDERED("The surname is another form of the listed one."),
    /// The surname of their child or parent.
    RELATED("The surname is that of their child or parent on the list."),
    /// The same name spelt otherwise.
    SPELLING("The surname agrees but for its spelling."),
    /// Letters apart as such spellings may be.
    NEAR("The surname is spelt almost like the listed one."),
    /// First letter and end.
    ABBREVIATED("The surname is a shortened form of the listed one."),
    /// One half of a double surname.
    HALF("One half of the double surname agrees."),
    /// It, with another half that nothing explains.
    EXTENDED("The surname has a second half that the list does not have."),
    /// Its first letter.
    INITIAL("Only the initial of the surname is shown."),
    /// Not at all.
    NONE("");

    private final String evidence;

    SurnameFit(String evidence) {
        this.evidence = evidence;
    }

    /// The same in a sentence for the user; names nobody.
    public String evidence() {
        return evidence;
    }

    /// Whether the whole name is meant.
    public boolean isWhole() {
        return compareTo(ABBREVIATED) <= 0;
    }

    /// Whether it is so rough that nothing else may speak against it.
    public boolean isLoose() {
        return this == NEAR || this == ABBREVIATED;
    }
}
