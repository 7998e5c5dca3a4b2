package org.exposureaudit.school.file;

import java.util.List;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.School;
import org.exposureaudit.school.people.ListRead;

/// What the files of a school say, and what of them was not understood or not looked at.
///
/// @param school the school
/// @param lists what each list of people gave
/// @param problems what was not understood, in the order of the files
public record SchoolReading(School school, List<ListRead> lists, List<Problem> problems) {
    /// Copies the lists.
    public SchoolReading {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }
}
