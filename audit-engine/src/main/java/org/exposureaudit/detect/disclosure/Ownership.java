package org.exposureaudit.detect.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.EmailAddresses;
import org.exposureaudit.detect.text.PersonalDetail;
import org.exposureaudit.detect.text.PersonalDetail.What;
import org.exposureaudit.detect.text.PhoneNumbers;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Me;

/// Whose the personal details in a passage might be.
final class Ownership {
    private final Passage passage;
    private final Me me;

    Ownership(Passage passage) {
        this.passage = passage;
        this.me = passage.background().me();
    }

    /// Whether a detail is a person's, not an office's or a shop's.
    boolean isPersons(PersonalDetail detail) {
        String written = detail.in(passage.text());
        return switch (detail.what()) {
            case PHONE -> !isSchools(written) && (PhoneNumbers.isMobile(written) || isPersonal());
            case EMAIL -> !hasSchoolDomain(written);
            case ADDRESS ->
                    !isSchoolAddress(written)
                            && (passage.item().kind() != Kind.SEARCH_RESULT || isAboutUser());
            case BIRTH_DATE, BANK, PASSPORT, NATIONAL_INSURANCE, NHS, PUPIL_NUMBER -> true;
        };
    }

    // A landline is a business's unless the words say otherwise.
    private boolean isPersonal() {
        return passage.has(WordList.REACH_ME) || isAboutUser() || !passage.names().isEmpty();
    }

    private boolean isAboutUser() {
        return !passage.own(OwnForm.NAME).isEmpty();
    }

    private boolean isSchools(String number) {
        return schools().stream()
                .flatMap(school -> school.phones().stream())
                .anyMatch(phone -> PhoneNumbers.digits(phone).equals(PhoneNumbers.digits(number)));
    }

    private boolean hasSchoolDomain(String email) {
        String domain = EmailAddresses.domain(email);
        return domain.endsWith(".sch.uk")
                || schools().stream()
                        .flatMap(school -> school.domains().stream())
                        .anyMatch(domain::endsWith);
    }

    private boolean isSchoolAddress(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return schools().stream()
                .map(school -> school.address().split(",", -1)[0].toLowerCase(Locale.ROOT).strip())
                .anyMatch(street ->
                        !street.isEmpty() && (lower.contains(street) || street.contains(lower)));
    }

    private List<Establishment> schools() {
        return passage.school().establishments();
    }

    /// The attribute `holds`: whose the details are.
    String holds(List<PersonalDetail> details) {
        if (details.stream().anyMatch(this::isOwn)) {
            return "own";
        }
        if (details.stream()
                .anyMatch(detail -> Set.of(What.PUPIL_NUMBER).contains(detail.what()))) {
            return "pupils";
        }
        if (passage.names().stream().anyMatch(hit -> hit.meaning().person().isPupil())) {
            return "pupils";
        }
        if (!passage.names().isEmpty()) {
            return "adults";
        }
        return passage.isOwn() && saysMine() ? "own" : "unknown";
    }

    private boolean saysMine() {
        return passage.has(WordList.REACH_ME)
                || passage.item().kind() == Kind.PROFILE
                || passage.item().kind() == Kind.BIO;
    }

    private boolean isOwn(PersonalDetail detail) {
        String written = detail.in(passage.text());
        return switch (detail.what()) {
            case PHONE ->
                    me.phones().stream()
                            .anyMatch(mine ->
                                    PhoneNumbers.digits(mine).equals(PhoneNumbers.digits(written)));
            case EMAIL -> me.emails().stream().anyMatch(written::equalsIgnoreCase);
            case ADDRESS -> !passage.own(OwnForm.ADDRESS).isEmpty();
            case BIRTH_DATE ->
                    passage.item().kind() == Kind.PROFILE || passage.item().kind() == Kind.BIO;
            case BANK, PASSPORT, NATIONAL_INSURANCE, NHS, PUPIL_NUMBER -> false;
        };
    }
}
