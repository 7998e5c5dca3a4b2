package org.exposureaudit.school.people;

import java.util.Locale;
import java.util.Set;
import org.exposureaudit.school.table.Header;

/// Whether a contact on a pupil's record is family or carer, told by the word or code for the relation.
final class Relation {
    // Words and the codes of the common transfer file.
    private static final Set<String> OTHERS =
            Set.of(
                    "oth",
                    "other",
                    "doctor",
                    "doc",
                    "gp",
                    "socialworker",
                    "swr",
                    "childminder",
                    "chm",
                    "neighbour",
                    "friend",
                    "familyfriend",
                    "agency",
                    "agn",
                    "headteacher",
                    "hdt",
                    "religiouscontact",
                    "rlg",
                    "solicitor",
                    "teacher",
                    "othercontact");
    private static final Set<String> YES = Set.of("y", "yes", "t", "true", "1");

    private Relation() {}

    /// Family and carers count whatever their rights; anybody else only with parental responsibility.
    static boolean isFamily(String relation, String responsibility) {
        boolean responsible = YES.contains(responsibility.strip().toLowerCase(Locale.ROOT));
        return responsible || !OTHERS.contains(Header.plain(relation));
    }
}
