package org.exposureaudit.detect.text;

/// A detail by which a person can be reached, found or proved, in a text.
///
/// @param what what sort of detail
/// @param start its first character
/// @param end one after its last
public record PersonalDetail(What what, int start, int end) {
    /// What sort of detail.
    public enum What {
        /// Telephone number.
        PHONE,
        /// E-mail address.
        EMAIL,
        /// House and street.
        ADDRESS,
        /// Date of birth.
        BIRTH_DATE,
        /// Bank account or card.
        BANK,
        /// Passport number.
        PASSPORT,
        /// National Insurance number.
        NATIONAL_INSURANCE,
        /// NHS number.
        NHS,
        /// Unique pupil number.
        PUPIL_NUMBER
    }

    /// The words themselves.
    public String in(String text) {
        return text.substring(start, end);
    }
}
