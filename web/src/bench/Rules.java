import java.util.ArrayList;
import java.util.List;

/// Phrases that are planted beside the names: the school's, those of its daily life, and unkind ones.
///
/// @param phrases the phrases
record Rules(List<String> phrases) {
    /// The school's name and what else it is called.
    static final List<String> SCHOOL = List.of("Tolbrook Academy", "Tolbrook", "St Brin's");

    private static final List<String> DAILY =
            List.of("Year 9", "staff room", "my class", "safeguarding", "hate my job");
    private static final String[] UNKIND =
            ("stupid lazy useless disgusting pathetic horrible awful brainless nasty vile thick"
                 + " crazy drunk stoned hungover naked secret private confidential suspended")
                    .split(" ");
    private static final String[] WHOM =
            ("pupil pupils student students parent parents kid kids class headteacher colleague"
                 + " staff school academy department form governor inspector teacher assistant")
                    .split(" ");
    private static final int PAIRS = UNKIND.length * WHOM.length;

    /// So many phrases.
    static Rules of(int count) {
        List<String> phrases = new ArrayList<>(SCHOOL);
        phrases.addAll(DAILY);
        for (int i = 0; phrases.size() < count; i++) {
            String between = i / PAIRS % 2 == 0 ? " " : " little ";
            phrases.add(
                    UNKIND[i % UNKIND.length] + between + WHOM[i / UNKIND.length % WHOM.length]);
        }
        return new Rules(phrases);
    }
}
