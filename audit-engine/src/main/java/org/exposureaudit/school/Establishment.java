package org.exposureaudit.school;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exposureaudit.item.Place.Point;

/// One school: everything by which it might be recognised in a text, a place or an address. Every part but the name may be empty.
///
/// @param key a short name of our own
/// @param name the official name
/// @param phase the ages it teaches
/// @param aliases short names, initials, hashtags, nicknames
/// @param address street, town and postcode
/// @param postcode the postcode
/// @param postcodeArea the first half of the postcode
/// @param site where it stands
/// @param phones the office's telephone numbers
/// @param hours its hours, none or one
/// @param domains the web and e-mail domains that are its own
/// @param uniform what its pupils wear, in words
/// @param classes names of classes, each with its year group or an empty text
/// @param houses names of houses
/// @param events names of events only this school has
/// @param headteacher the head's name
/// @param social its own pages, by platform
/// @param approvedChannels tools and addresses staff may use with families
/// @param roles who holds which office, such as `dsl`
/// @param premises where else it stands, and what belongs to it
public record Establishment(
        String key,
        String name,
        Phase phase,
        List<String> aliases,
        String address,
        String postcode,
        String postcodeArea,
        Site site,
        List<String> phones,
        List<Hours> hours,
        List<String> domains,
        List<String> uniform,
        Map<String, String> classes,
        List<String> houses,
        List<String> events,
        String headteacher,
        Map<String, String> social,
        List<String> approvedChannels,
        Map<String, String> roles,
        Premises premises) {

    /// A circle on the map.
    ///
    /// @param centre its middle, or [Point#UNKNOWN]
    /// @param radiusMetres how far the grounds reach
    public record Site(Point centre, double radiusMetres) {
        /// Not known.
        public static final Site UNKNOWN = new Site(Point.UNKNOWN, 0);

        /// Whether a point lies in it; never where either is unknown.
        public boolean contains(Point point) {
            return centre.metresTo(point) <= radiusMetres;
        }
    }

    /// Every place where it stands.
    public List<Site> sites() {
        return Stream.concat(Stream.of(site), premises.others().stream())
                .filter(each -> !each.centre().isUnknown())
                .toList();
    }

    /// Copies the lists; maps keep their order as given.
    public Establishment {
        aliases = List.copyOf(aliases);
        phones = List.copyOf(phones);
        hours = List.copyOf(hours);
        domains = List.copyOf(domains);
        uniform = List.copyOf(uniform);
        houses = List.copyOf(houses);
        events = List.copyOf(events);
        approvedChannels = List.copyOf(approvedChannels);
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Establishment[" + phase.label() + "]";
    }
}
