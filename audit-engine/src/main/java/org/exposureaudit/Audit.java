package org.exposureaudit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.EarlierCheck;
import org.exposureaudit.index.IndexPlace;
import org.exposureaudit.photo.Looking;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.source.Input;

/// One audit of one user's exports: reads them, looks at every item, judges what was seen, and gives the report.
///
/// Immutable: each setting gives a new audit. Examining takes long, judging does not: whoever keeps the [Examination] may judge it again
/// under other policies or declarations. [#run] does both.
///
/// @param inputs the ZIPs, folders and files
/// @param apart files and folders that are no part of any export though they may lie among the inputs
/// @param me the user
/// @param school the school as of the day of the audit
/// @param judging what it judges by
/// @param noted problems met before the audit, such as rows of a roster that could not be read
/// @param index where to keep a search index; none for no index
/// @param looking what is done with pictures beyond reading their headers
/// @param progress hears how far it is
public record Audit(
        List<Input> inputs,
        List<Path> apart,
        Me me,
        School school,
        Judging judging,
        List<Problem> noted,
        List<IndexPlace> index,
        Looking looking,
        Progress progress) {

    /// Copies the collections.
    public Audit {
        inputs = List.copyOf(inputs);
        apart = List.copyOf(apart);
        noted = List.copyOf(noted);
        index = List.copyOf(index);
    }

    /// An audit of what lies here on this computer, for this user of this school; no policy yet.
    public static Audit of(List<Path> inputs, Me me, School school) {
        return reading(Input.onDisk(inputs), me, school);
    }

    /// An audit of these inputs, wherever they are, for this user of this school; no policy yet.
    public static Audit reading(List<Input> inputs, Me me, School school) {
        return new Audit(
                inputs,
                List.of(),
                me,
                school,
                Judging.NONE,
                List.of(),
                List.of(),
                Looking.HEADERS_ALONE,
                Progress.SILENT);
    }

    /// The same of other inputs.
    public Audit reading(List<Input> others) {
        return new Audit(others, apart, me, school, judging, noted, index, looking, progress);
    }

    /// The same, leaving out these files and folders wherever they lie.
    public Audit leavingOut(List<Path> others) {
        return new Audit(inputs, others, me, school, judging, noted, index, looking, progress);
    }

    /// The same for a user who says something else of themselves.
    public Audit by(Me user) {
        return new Audit(inputs, apart, user, school, judging, noted, index, looking, progress);
    }

    /// The same under these policies.
    public Audit under(List<Policy> chosen) {
        return judging(judging.under(chosen));
    }

    /// The same with these declarations.
    public Audit declaring(Declarations declared) {
        return judging(judging.declaring(declared));
    }

    /// The same with these questions answered.
    ///
    /// @param questions the ids of the questions, by the policy's id
    public Audit answering(Map<String, Set<String>> questions) {
        return judging(judging.answering(questions));
    }

    /// The same, saying what is new and what is gone since an earlier check.
    public Audit since(EarlierCheck before) {
        return judging(judging.since(before));
    }

    /// The same with problems that were met before.
    public Audit noting(List<Problem> problems) {
        return new Audit(inputs, apart, me, school, judging, problems, index, looking, progress);
    }

    /// The same, keeping a search index in a folder.
    public Audit indexing(Path folder) {
        return indexing(new IndexPlace.Folder(folder));
    }

    /// The same, keeping a search index at a place.
    public Audit indexing(IndexPlace place) {
        return new Audit(
                inputs, apart, me, school, judging, noted, List.of(place), looking, progress);
    }

    /// The same, doing this with pictures.
    public Audit looking(Looking how) {
        return new Audit(inputs, apart, me, school, judging, noted, index, how, progress);
    }

    /// The same, telling somebody how far it is.
    public Audit watching(Progress watcher) {
        return new Audit(inputs, apart, me, school, judging, noted, index, looking, watcher);
    }

    /// The policies to judge by.
    public List<Policy> policies() {
        return judging.policies();
    }

    /// What the user has recorded.
    public Declarations declarations() {
        return judging.declarations();
    }

    /// The ids of the questions the user has answered, by the policy's id.
    public Map<String, Set<String>> answered() {
        return judging.answered();
    }

    /// The check to compare with.
    public EarlierCheck earlier() {
        return judging.earlier();
    }

    /// What the user switched off, and what they know to be harmless.
    public Choices choices() {
        return judging.choices();
    }

    /// The same without these checks, by the names of their detectors.
    public Audit without(Collection<String> detectors) {
        return judging(judging.choosing(choices().without(detectors)));
    }

    /// The same, passing over what rests on these names and words alone: a pet, a partner, a band with a pupil's name.
    public Audit allowing(Collection<String> words) {
        return judging(judging.choosing(choices().allowing(words)));
    }

    private Audit judging(Judging by) {
        return new Audit(inputs, apart, me, school, by, noted, index, looking, progress);
    }

    /// Runs it. An input that cannot be read is a problem in the report, not an exception.
    public Report run() {
        return run(Runtime.getRuntime().availableProcessors());
    }

    /// Runs it with this many files read at once; the result is the same.
    Report run(int workers) {
        return judge(examining(workers).run());
    }

    /// The long part, ready to run.
    ///
    /// @param workers how many files are read at once; the result is the same
    public Examining examining(int workers) {
        return new Examining(this, workers);
    }

    /// The short part: what the policies say of what was examined.
    public Report judge(Examination examined) {
        return new Judgement(this, examined).report();
    }
}
