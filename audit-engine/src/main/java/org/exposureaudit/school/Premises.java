package org.exposureaudit.school;

import java.util.List;
import org.exposureaudit.school.Establishment.Site;

/// What belongs to a school besides the place where it stands. Every part may be empty.
///
/// @param others further places, such as a playing field or a second building
/// @param equipment cameras, tablets and phones of the school's own, as their makers name them
/// @param networks its own addresses on the internet, such as `203.0.113.0/24`
public record Premises(List<Site> others, List<String> equipment, List<Network> networks) {
    /// Nothing is known.
    public static final Premises UNKNOWN = new Premises(List.of(), List.of(), List.of());

    /// Copies the lists.
    public Premises {
        others = List.copyOf(others);
        equipment = List.copyOf(equipment);
        networks = List.copyOf(networks);
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Premises[" + others.size() + ", " + equipment.size() + "]";
    }
}
