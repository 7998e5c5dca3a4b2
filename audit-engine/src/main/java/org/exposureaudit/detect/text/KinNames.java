package org.exposureaudit.detect.text;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.Phrase.Word;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.School;

/// Understands accounts and contacts named after a child, such as "Jonah's mum".
public final class KinNames {
    private static final int GAP = 4;

    private KinNames() {}

    /// The parents a name of this sort might stand for; empty where it is no such name or the child is not on the roster.
    public static Optional<Recognition> in(String shown, List<Hit<Phrase>> hits, School school) {
        for (Hit<Name> name : NameSense.in(hits)) {
            Person child = name.meaning().person();
            if (child.isChild() && hits.stream().anyMatch(word -> belongs(shown, name, word))) {
                List<Person> parents = school.roster().parentsOf(child);
                if (!parents.isEmpty()) {
                    return Optional.of(
                            new Recognition(
                                    Verdict.POSSIBLE,
                                    parents,
                                    List.of(
                                            "The account is named as a parent of somebody with a pupil's forename.",
                                            "Other children may have the same forename.")));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean belongs(String shown, Hit<Name> name, Hit<Phrase> word) {
        if (!(word.meaning() instanceof Word(WordList list) && list == WordList.PARENT_WORDS)) {
            return false;
        }
        int after = word.start() - name.end();
        if (after > 0 && after <= GAP) {
            return true;
        }
        int before = name.start() - word.end();
        return before > 0 && shown.substring(word.end(), name.start()).strip().equals("of");
    }
}
