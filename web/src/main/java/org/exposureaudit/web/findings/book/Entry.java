package org.exposureaudit.web.findings.book;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.school.Person;
import org.exposureaudit.web.http.session.told.Mark;

/// A finding as the pages list it.
///
/// @param finding the finding
/// @param theme what it is about
/// @param standing where the user is with it
/// @param kept whether it goes into the report
/// @param last the day of what was seen last, or [LocalDate#MIN] where none is known
public record Entry(Finding finding, Theme theme, Standing standing, boolean kept, LocalDate last) {

    /// A finding with what the user noted on it.
    ///
    /// @param zone the zone days are told in
    public static Entry of(Finding finding, List<Mark> marks, ZoneId zone) {
        return new Entry(
                finding,
                Theme.of(finding.detector()),
                Standing.of(finding, marks),
                marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.KEEP),
                finding.observations().stream()
                        .flatMap(seen -> seen.item().time().dayIn(zone).stream())
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN));
    }

    /// Its key.
    public String fingerprint() {
        return finding.fingerprint().value();
    }

    /// How soon.
    public Severity severity() {
        return finding.severity();
    }

    /// Whether the user has still to look at it.
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /// Whether it is one of those to look at first.
    public boolean isFirst() {
        return severity().compareTo(Severity.HIGH) <= 0;
    }

    /// Whether any of it was seen on a platform.
    public boolean isOn(String platform) {
        return finding.observations().stream()
                .anyMatch(seen -> seen.item().platform().equals(platform));
    }

    /// The platform it was seen on first.
    public String platform() {
        return finding.observations().stream()
                .findFirst()
                .map(seen -> seen.item().platform())
                .orElse("");
    }

    /// The day of what was seen last.
    public Optional<LocalDate> day() {
        return last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
    }

    /// The year of what was seen last; 0 where none is known.
    public int year() {
        return day().map(LocalDate::getYear).orElse(0);
    }

    /// Whether it is about somebody.
    public boolean isAbout(Person person) {
        return finding.people().stream().anyMatch(other -> other.key() == person.key());
    }

    /// How sure the surest observation is.
    public Observation.Confidence confidence() {
        return finding.observations().stream()
                .map(Observation::confidence)
                .min(Observation.Confidence::compareTo)
                .orElse(Observation.Confidence.POSSIBLE);
    }
}
