package org.exposureaudit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
/// @param policies the policies to judge by
/// @param declarations what the user has recorded
/// @param answered the ids of the questions the user has answered, by the policy's id
/// @param earlier the check to compare with
/// @param noted problems met before the audit, such as rows of a roster that could not be read
/// @param index where to keep a search index; none for no index
/// @param looking what is done with pictures beyond reading their headers
/// @param progress hears how far it is
public record Audit(
        List<Input> inputs,
        List<Path> apart,
        Me me,
        School school,
        List<Policy> policies,
        Declarations declarations,
        Map<String, Set<String>> answered,
        EarlierCheck earlier,
        List<Problem> noted,
        List<IndexPlace> index,
        Looking looking,
        Progress progress) {

    /// Copies the collections.
    public Audit {
        inputs = List.copyOf(inputs);
        apart = List.copyOf(apart);
        policies = List.copyOf(policies);
        answered = Map.copyOf(answered);
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
                List.of(),
                Declarations.NONE,
                Map.of(),
                EarlierCheck.NONE,
                List.of(),
                List.of(),
                Looking.HEADERS_ALONE,
                Progress.SILENT);
    }

    /// The same of other inputs.
    public Audit reading(List<Input> others) {
        return new Audit(
                others,
                apart,
                me,
                school,
                policies,
                declarations,
                answered,
                earlier,
                noted,
                index,
                looking,
                progress);
    }

    /// The same, leaving out these files and folders wherever they lie.
    public Audit leavingOut(List<Path> others) {
        return new Audit(
                inputs,
                others,
                me,
                school,
                policies,
                declarations,
                answered,
                earlier,
                noted,
                index,
                looking,
                progress);
    }

    /// The same for a user who says something else of themselves.
    public Audit by(Me user) {
        return new Audit(
                inputs,
                apart,
                user,
                school,
                policies,
                declarations,
                answered,
                earlier,
                noted,
                index,
                looking,
                progress);
    }

    /// The same under these policies.
    public Audit under(List<Policy> chosen) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                chosen,
                declarations,
                answered,
                earlier,
                noted,
                index,
                looking,
                progress);
    }

    /// The same with these declarations.
    public Audit declaring(Declarations declared) {
        return new Audit(
                inputs, apart, me, school, policies, declared, answered, earlier, noted, index,
                looking, progress);
    }

    /// The same with these questions answered.
    ///
    /// @param questions the ids of the questions, by the policy's id
    public Audit answering(Map<String, Set<String>> questions) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                policies,
                declarations,
                questions,
                earlier,
                noted,
                index,
                looking,
                progress);
    }

    /// The same, saying what is new and what is gone since an earlier check.
    public Audit since(EarlierCheck before) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                policies,
                declarations,
                answered,
                before,
                noted,
                index,
                looking,
                progress);
    }

    /// The same with problems that were met before.
    public Audit noting(List<Problem> problems) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                policies,
                declarations,
                answered,
                earlier,
                problems,
                index,
                looking,
                progress);
    }

    /// The same, keeping a search index in a folder.
    public Audit indexing(Path folder) {
        return indexing(new IndexPlace.Folder(folder));
    }

    /// The same, keeping a search index at a place.
    public Audit indexing(IndexPlace place) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                policies,
                declarations,
                answered,
                earlier,
                noted,
                List.of(place),
                looking,
                progress);
    }

    /// The same, doing this with pictures.
    public Audit looking(Looking how) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                policies,
                declarations,
                answered,
                earlier,
                noted,
                index,
                how,
                progress);
    }

    /// The same, telling somebody how far it is.
    public Audit watching(Progress watcher) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                policies,
                declarations,
                answered,
                earlier,
                noted,
                index,
                looking,
                watcher);
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
