package org.exposureaudit.detect.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.PupilNames;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.jspecify.annotations.Nullable;

/// The names in a passage that tell something of pupils and their families, each sort weighed by what stands beside it.
final class NamedPupils {
    private static final int ENOUGH = 3;
    private static final int STATEMENT = 5;
    private static final Set<Role> STAFF = Set.of(Role.COLLEAGUE, Role.MANAGED_COLLEAGUE);
    private static final Set<Role> PARENTS = Set.of(Role.PARENT, Role.EX_PARENT);
    private static final Pattern SURNAME_AFTER =
            Pattern.compile(
                    "^ (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Year|Class|Reception|Nursery|Is|Has|And|In|At|On|The|Said|Was|Will|Can|My|Our|Your|Well|Good|Please|Thanks|Thank)[a-z]*\\b)\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern TOLD_OF =
            Pattern.compile(
                    "^(?:['’]?s\\b(?! coming| here| in town)| (?:has|had|is(?! coming)|isn['’]?t|was|wasn['’]?t|did|didn['’]?t|does|doesn['’]?t|just|got|gets|said|says|told|tells|asked|asks|can|can['’]?t|couldn['’]?t|could|won['’]?t|will|wore|ate|ran|came|went|wants|thinks|keeps|kept|made|brought|put|looked|still|never|only|finally|again|and (?:his|her)|needs|needed|bit|hit|fell|read|wrote|drew|sang|lost|found|loves|hates|\\p{Ll}{3,}ed)\\b)");
    private static final Pattern TITLE_BEFORE =
            Pattern.compile("\\b(?:mr|mrs|ms|miss|dr)\\.? $", Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 6;

    private final Passage passage;
    private final Matters matters;
    private final List<Hit<Name>> names;

    NamedPupils(Passage passage, Matters matters) {
        this.passage = passage;
        this.matters = matters;
        this.names = passage.names().isEmpty() ? List.of() : withoutFamily(passage);
    }

    private static List<Hit<Name>> withoutFamily(Passage passage) {
        if (passage.background().me().family().isEmpty()) {
            return passage.names();
        }
        Set<String> family = new LinkedHashSet<>();
        for (Relative relative : passage.background().me().family()) {
            family.add(relative.name().split(" ", -1)[0].toLowerCase(Locale.ROOT));
        }
        return passage.names().stream()
                .filter(hit -> !family.contains(firstWord(passage.text(), hit)))
                .toList();
    }

    private static String firstWord(String text, Hit<Name> hit) {
        return text.substring(hit.start(), hit.end()).split(" ", -1)[0].toLowerCase(Locale.ROOT);
    }

    /// Names that can hardly be anybody else's, where more is said than a family knows already.
    List<Hit<Name>> told() {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Hit<Name>> told = PupilNames.in(names, passage.text());
        boolean family = Recipient.isFamily(passage);
        return told.isEmpty() || (family && !matters.any() && !isPupilOnAnother(told))
                ? List.of()
                : told;
    }

    // What one pupil says of another in a message.
    private boolean isPupilOnAnother(List<Hit<Name>> told) {
        return passage.author()
                        .flatMap(author -> author.in(Set.of(Role.PUPIL)))
                        .filter(author ->
                                told.stream()
                                        .noneMatch(hit ->
                                                hit.meaning().person().key() == author.key()))
                        .isPresent()
                && passage.text().split("\\s+", STATEMENT + 1).length > STATEMENT;
    }

    /// Forenames of pupils, where what stands beside them makes it likely that a pupil is meant.
    List<Hit<Name>> forenames() {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Hit<Name>> young = new ArrayList<>(0);
        @Nullable Hit<Name> last = null;
        boolean somebodyElse = false;
        for (Hit<Name> hit : PupilNames.forenames(names, passage.text())) {
            // Several people of one forename share a place.
            if (last == null || last.start() != hit.start() || last.end() != hit.end()) {
                somebodyElse = isSomebodyElse(hit);
            }
            last = hit;
            if (!somebodyElse && isYoung(hit)) {
                young.add(hit);
            }
        }
        return !young.isEmpty() && weighs(young) ? young : List.of();
    }

    private boolean isYoung(Hit<Name> hit) {
        return new PersonFacts(hit.meaning().person(), passage.school()).isYoung();
    }

    // "Grace Kelly" is not Grace of Year 6.
    private boolean isSomebodyElse(Hit<Name> hit) {
        String text = passage.text();
        boolean capital =
                hit.end() + 1 < text.length() && Character.isUpperCase(text.charAt(hit.end() + 1));
        return (capital && SURNAME_AFTER.matcher(text).region(hit.end(), text.length()).find())
                || hasTitleBefore(hit);
    }

    private boolean hasTitleBefore(Hit<Name> hit) {
        if (hit.start() == 0 || passage.text().charAt(hit.start() - 1) != ' ') {
            return false;
        }
        int from = Math.max(0, hit.start() - BEFORE);
        return TITLE_BEFORE.matcher(passage.text().substring(from, hit.start())).find();
    }

    // A forename says little, a common one next to nothing; what stands beside it must say the
    // rest.
    private boolean weighs(List<Hit<Name>> forenames) {
        Set<String> written = new LinkedHashSet<>();
        forenames.forEach(hit -> written.add(firstWord(passage.text(), hit)));
        boolean rare =
                written.stream().anyMatch(name -> !PupilNames.isCommon(name))
                        || isOfPartner(forenames);
        if (Recipient.isFamily(passage)) {
            return rare && matters.any();
        }
        int points = written.stream().mapToInt(name -> PupilNames.isCommon(name) ? 1 : 2).sum();
        int place = place();
        int context = place + said(forenames);
        boolean told = rare ? context > 0 || written.size() > 2 : place > 0;
        return told && points + context - 2 * matters.against() >= ENOUGH;
    }

    // What ties the words to a school or to a child.
    private int place() {
        boolean school =
                matters.isOfWork()
                        || passage.has(WordList.CHILD_WORDS, WordList.SCHOOL_MATTERS)
                        || passage.mention().isPresent();
        int points = school ? 1 : 0;
        points += isHandedOver() ? (matters.any() ? 2 : 1) : 0;
        points += Recipient.of(passage).equals("staff") ? 1 : 0;
        points += passage.item().kind() == Kind.CAPTION ? 1 : 0;
        points += passage.inSchoolHours() ? 1 : 0;
        return points + (matters.isOfKin() ? 1 : 0);
    }

    // In an assistant's hands, and no story for children.
    private boolean isHandedOver() {
        return passage.item().kind() == Kind.AI_CHAT && matters.against() == 0;
    }

    // What is told, and whether it is told of the name. What a stranger tells is of somebody they
    // know.
    private int said(List<Hit<Name>> forenames) {
        int points = matters.isGrave() ? 2 : matters.any() ? 1 : 0;
        boolean known = passage.isOwn() || !passage.others().isEmpty();
        return points + (known && isSubject(forenames) ? 1 : 0);
    }

    // Several people of one forename share a place.
    private boolean isSubject(List<Hit<Name>> forenames) {
        String text = passage.text();
        int last = -1;
        for (Hit<Name> hit : forenames) {
            if (hit.end() != last
                    && TOLD_OF.matcher(text).region(hit.end(), text.length()).find()) {
                return true;
            }
            last = hit.end();
        }
        return false;
    }

    // In a chat with a parent the forename of their own child is hardly anybody else's.
    private boolean isOfPartner(List<Hit<Name>> forenames) {
        return passage.others().stream()
                .flatMap(other -> other.recognition().people().stream())
                .flatMap(person -> passage.school().roster().childrenOf(person).stream())
                .anyMatch(child ->
                        forenames.stream()
                                .anyMatch(hit -> hit.meaning().person().key() == child.key()));
    }

    /// Names of parents, where something is told of them or their children.
    List<Hit<Name>> families() {
        boolean work = passage.item().kind() == Kind.AI_CHAT || matters.isOfWork();
        if (names.isEmpty()
                || !matters.any()
                || matters.against() > 0
                || Recipient.isFamily(passage)) {
            return List.of();
        }
        return names.stream()
                .filter(hit -> work ? isParent(hit) : matters.isGrave() && isFamilyName(hit))
                .toList();
    }

    // "Ollerton senior is in prison": the surname alone, written as one.
    private boolean isFamilyName(Hit<Name> hit) {
        Person person = hit.meaning().person();
        return hit.meaning().form() == Form.SURNAME
                && (PARENTS.contains(person.role()) || person.isChild())
                && Character.isUpperCase(passage.text().charAt(hit.start()))
                && !person.surname().equalsIgnoreCase(passage.background().me().surname())
                && passage.school().roster().in(STAFF).stream()
                        .noneMatch(staff -> staff.surname().equalsIgnoreCase(person.surname()));
    }

    private boolean isParent(Hit<Name> hit) {
        Person person = hit.meaning().person();
        return switch (hit.meaning().form()) {
            case FULL -> PARENTS.contains(person.role());
            case SURNAME ->
                    (PARENTS.contains(person.role()) || person.isChild()) && hasTitleBefore(hit);
            case INITIALLED, HANDLE, FORENAME -> false;
        };
    }
}
