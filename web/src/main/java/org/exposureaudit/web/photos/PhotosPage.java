package org.exposureaudit.web.photos;

import java.util.List;
import org.exposureaudit.web.http.tag.Link;
import org.exposureaudit.web.http.tag.Table;

/// The pictures a check found something in.
///
/// @param lead how many there are, in a sentence
/// @param maps where they were taken, around each place of the school that has any near
/// @param far how many are known to have been taken elsewhere, in a sentence; may be empty
/// @param years when they were taken, by school year, the latest first
/// @param shots each of them, the latest first
/// @param left how many more there are than are listed
public record PhotosPage(
        String lead,
        List<SiteMap> maps,
        String far,
        List<SchoolYear> years,
        List<Shot> shots,
        int left) {
    /// Copies the lists.
    public PhotosPage {
        maps = List.copyOf(maps);
        years = List.copyOf(years);
        shots = List.copyOf(shots);
    }

    /// One place of the school from above, north at the top, 400 by 400.
    ///
    /// @param say what is to be seen, in a sentence
    /// @param radius how far the grounds reach, in the drawing's measure
    /// @param scale how wide the drawing is, in words
    /// @param dots the pictures
    /// @param table the same as a table
    public record SiteMap(String say, int radius, String scale, List<Dot> dots, Table table) {
        /// Copies the list.
        public SiteMap {
            dots = List.copyOf(dots);
        }
    }

    /// A picture on the map.
    ///
    /// @param x from the left
    /// @param y from the top
    /// @param look how it is drawn: `in` or `out`
    public record Dot(int x, int y, String look) {}

    /// A school year, a week for each column, from September.
    ///
    /// @param name such as "2025 to 2026"
    /// @param say what is to be seen, in a sentence
    /// @param days the days that are drawn
    /// @param table the days with pictures as a table
    public record SchoolYear(String name, String say, List<Day> days, Table table) {
        /// Copies the list.
        public SchoolYear {
            days = List.copyOf(days);
        }
    }

    /// A day of the year.
    ///
    /// @param x from the left
    /// @param y from the top
    /// @param look how it is drawn: `term`, `free` or `shot`
    public record Day(int x, int y, String look) {}

    /// One picture, post or album.
    ///
    /// @param number its number on this page, from 1
    /// @param title when, or that nobody knows
    /// @param where the site and the file it is in
    /// @param words what is written with it
    /// @param evidence what speaks for it, in sentences
    /// @param findings the findings it is in
    /// @param small the address of a small copy; empty where none is shown
    /// @param why why none is shown; empty where one is
    public record Shot(
            int number,
            String title,
            String where,
            String words,
            List<String> evidence,
            List<Link> findings,
            String small,
            String why) {
        /// Copies the lists.
        public Shot {
            evidence = List.copyOf(evidence);
            findings = List.copyOf(findings);
        }
    }
}
