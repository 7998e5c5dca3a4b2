package org.exposureaudit.identity.name;

/// How a word agrees with a person's forename, closest first.
public enum ForenameFit {
    /// The forename or the name they go by.
    EXACT("The forename agrees."),
    /// A short or pet form of it, or the full form of a short one.
    SHORT("The forename agrees in a short or pet form."),
    /// The same name spelt otherwise.
    SPELLING("The forename agrees but for its spelling."),
    /// One half of a double forename.
    HALF("One half of the double forename agrees."),
    /// Letters apart as such spellings may be.
    NEAR("The forename is spelt almost like the listed one."),
    /// The same name in another language.
    TRANSLATED("The forename is the listed one in another language."),
    /// Its first letters.
    CLIPPED("The forename is a clipped form of the listed one."),
    /// A middle name.
    MIDDLE("The forename is a middle name on the list."),
    /// Its first letter.
    INITIAL("Only the initial of the forename is shown."),
    /// Not at all.
    NONE("");

    private final String evidence;

    ForenameFit(String evidence) {
        this.evidence = evidence;
    }

    /// The same in a sentence for the user; names nobody.
    public String evidence() {
        return evidence;
    }

    /// Whether the whole name is meant.
    public boolean isWhole() {
        return compareTo(CLIPPED) <= 0;
    }

    /// Whether it is so rough that nothing else may speak against it.
    public boolean isLoose() {
        return isWhole() && compareTo(HALF) >= 0;
    }
}
