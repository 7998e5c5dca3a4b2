package org.exposureaudit.school.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Establishment.Site;
import org.exposureaudit.school.Hours;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Network;
import org.exposureaudit.school.Phase;
import org.exposureaudit.school.Premises;
import org.exposureaudit.school.School;
import org.exposureaudit.source.SourceFile;

/// What `school.json` says. Fields it does not know are passed over, so that a later version's file can still be read.
///
/// @param referenceDate the day for which the lists' year groups hold
/// @param zone the school's time zone
/// @param establishments the schools
/// @param namesakes what else goes by their names, in words
record SchoolJson(
        LocalDate referenceDate,
        ZoneId zone,
        List<Establishment> establishments,
        String namesakes) {
    private static final double DEFAULT_RADIUS = 250;

    /// Reads it; the day stands in for a reference date that is not given.
    static SchoolJson read(SourceFile file, LocalDate day) {
        JsonField root = JsonField.read(file, InvalidSchoolException::new);
        JsonField date = root.at("reference_date");
        List<JsonField> schools = root.at("schools").elements();
        if (schools.isEmpty()) {
            throw root.at("schools").wrong("must list at least one school with its name");
        }
        return new SchoolJson(
                date.isMissing() ? day : date.date(),
                zone(root.at("time_zone")),
                schools.stream().map(SchoolJson::establishment).toList(),
                root.at("also_known").text());
    }

    /// Whether a name is one of these schools'.
    boolean isOwnName(String name) {
        String folded = NameText.fold(name);
        return establishments.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
                .anyMatch(own -> NameText.fold(own).equals(folded));
    }

    private static ZoneId zone(JsonField field) {
        try {
            return field.isMissing() ? School.UK : ZoneId.of(field.text());
        } catch (DateTimeException _) {
            throw field.wrong("must be a time zone such as Europe/London");
        }
    }

    private static Establishment establishment(JsonField school) {
        String postcode = school.at("postcode").text();
        String area = school.at("postcode_area").text();
        return new Establishment(
                school.at("key").text(),
                school.at("name").needed(),
                Phase.of(school.at("phase").text()),
                school.at("aliases").texts(),
                school.at("address").text(),
                postcode,
                area.isEmpty() ? outward(postcode) : area,
                site(school.at("geo")),
                school.at("office_phone").texts(),
                hours(school.at("hours")),
                school.at("domains").texts().stream().map(SchoolJson::domain).toList(),
                school.at("uniform").texts(),
                school.at("classes").named(),
                school.at("houses").texts(),
                school.at("events").texts(),
                school.at("headteacher").text(),
                school.at("social").named(),
                school.at("approved_channels").texts(),
                school.at("roles").named(),
                premises(school));
    }

    private static Premises premises(JsonField school) {
        return new Premises(
                school.at("sites").elements().stream().map(SchoolJson::site).toList(),
                school.at("equipment").texts(),
                school.at("networks").elements().stream().map(SchoolJson::network).toList());
    }

    private static Network network(JsonField field) {
        return Network.of(field.text())
                .orElseThrow(() -> field.wrong("must be an address such as 203.0.113.0/24"));
    }

    private static String outward(String postcode) {
        String plain = postcode.replace(" ", "");
        return plain.length() > 4 ? plain.substring(0, plain.length() - 3) : "";
    }

    private static Site site(JsonField geo) {
        if (geo.isMissing()) {
            return Site.UNKNOWN;
        }
        JsonField radius = geo.at("radius_m");
        return new Site(point(geo), radius.isMissing() ? DEFAULT_RADIUS : radius.number(1, 20_000));
    }

    // The government's register of schools gives metres on the national grid.
    private static Point point(JsonField geo) {
        return geo.at("easting").isMissing()
                ? Point.of(geo.at("lat").number(-90, 90), geo.at("lon").number(-180, 180))
                : NationalGrid.point(
                        geo.at("easting").number(0, 700_000),
                        geo.at("northing").number(0, 1_300_000));
    }

    private static List<Hours> hours(JsonField hours) {
        if (hours.isMissing()) {
            return List.of();
        }
        Hours day = new Hours(hours.at("start").time(), hours.at("end").time());
        if (!day.end().isAfter(day.start())) {
            throw hours.at("end").wrong("must be later than the start");
        }
        return List.of(day);
    }

    private static String domain(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/.*$", "");
    }
}
