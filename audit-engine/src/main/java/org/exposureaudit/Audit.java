package org.exposureaudit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.exposureaudit.detect.Background;
import org.exposureaudit.detect.DetectResult;
import org.exposureaudit.detect.DetectRun;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.EarlierCheck;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.WhoIsWho;
import org.exposureaudit.identity.Recognizer;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.index.ItemIndexWriter;
import org.exposureaudit.item.Item;
import org.exposureaudit.judge.Checklist;
import org.exposureaudit.judge.Circumstances;
import org.exposureaudit.judge.Judge;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Steps;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.reader.ReadRun;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.source.Limits;

/// One audit of one user's exports: reads them, looks at every item, judges what was seen, and gives the report.
///
/// Immutable: each setting gives a new audit. [#run] may be called from one thread; it uses as many as there are processors.
///
/// @param inputs the ZIPs, folders and files
/// @param apart files and folders that are no part of any export though they may lie among the inputs
/// @param me the user
/// @param school the school as of the day of the audit
/// @param policies the policies to judge by
/// @param declarations what the user has recorded
/// @param earlier the check to compare with
/// @param noted problems met before the audit, such as rows of a roster that could not be read
/// @param index the folder to keep a search index in; none for no index
/// @param progress hears how far it is
public record Audit(
        List<Path> inputs,
        List<Path> apart,
        Me me,
        School school,
        List<Policy> policies,
        Declarations declarations,
        EarlierCheck earlier,
        List<Problem> noted,
        List<Path> index,
        Progress progress) {

    /// Copies the lists.
    public Audit {
        inputs = List.copyOf(inputs);
        apart = List.copyOf(apart);
        policies = List.copyOf(policies);
        noted = List.copyOf(noted);
        index = List.copyOf(index);
    }

    /// An audit of these inputs for this user of this school; no policy yet.
    public static Audit of(List<Path> inputs, Me me, School school) {
        return new Audit(
                inputs,
                List.of(),
                me,
                school,
                List.of(),
                Declarations.NONE,
                EarlierCheck.NONE,
                List.of(),
                List.of(),
                Progress.SILENT);
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
                earlier,
                noted,
                index,
                progress);
    }

    /// The same under these policies.
    public Audit under(List<Policy> chosen) {
        return new Audit(
                inputs, apart, me, school, chosen, declarations, earlier, noted, index, progress);
    }

    /// The same with these declarations.
    public Audit declaring(Declarations declared) {
        return new Audit(
                inputs, apart, me, school, policies, declared, earlier, noted, index, progress);
    }

    /// The same, saying what is new and what is gone since an earlier check.
    public Audit since(EarlierCheck before) {
        return new Audit(
                inputs, apart, me, school, policies, declarations, before, noted, index, progress);
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
                earlier,
                problems,
                index,
                progress);
    }

    /// The same, keeping a search index in a folder.
    public Audit indexing(Path folder) {
        return new Audit(
                inputs,
                apart,
                me,
                school,
                policies,
                declarations,
                earlier,
                noted,
                List.of(folder),
                progress);
    }

    /// The same, telling somebody how far it is.
    public Audit watching(Progress watcher) {
        return new Audit(
                inputs, apart, me, school, policies, declarations, earlier, noted, index, watcher);
    }

    /// Runs it. An input that cannot be read is a problem in the report, not an exception.
    public Report run() {
        return run(Runtime.getRuntime().availableProcessors());
    }

    /// Runs it with this many files read at once; the result is the same.
    Report run(int workers) {
        DetectRun detecting =
                new DetectRun(
                        Detectors.ALL,
                        Background.of(school, me, Recognizer.of(school, me)::recognize));
        if (index.isEmpty()) {
            return run(detecting, workers, _ -> {});
        }
        try (ItemIndexWriter writer = ItemIndex.create(index.getFirst())) {
            return run(detecting, workers, writer::add);
        }
    }

    private Report run(DetectRun detecting, int workers, Consumer<Item> also) {
        ItemTarget target = new ItemTarget(detecting, new OwnWords(me), also, progress);
        Coverage coverage =
                new ReadRun(ArchiveReaders.ALL, Limits.DEFAULT, workers)
                        .leavingOut(apart)
                        .read(inputs, target);
        return report(coverage, detecting.finish(target.workers()));
    }

    private Report report(Coverage coverage, DetectResult detected) {
        DetectResult seen = new WhoIsWho(declarations).settle(detected);
        Circumstances circumstances = new Circumstances(me, school, declarations);
        Steps steps = PolicyLoader.shippedSteps();
        List<Finding> findings = new ArrayList<>();
        List<ChecklistEntry> checklist = new ArrayList<>();
        for (Policy policy : policies) {
            List<Finding> here =
                    new Judge(policy, steps, circumstances).findings(seen.observations());
            findings.addAll(here);
            checklist.addAll(new Checklist(policy, here, seen.examined(), Set.of()).entries());
        }
        findings.sort(Comparator.comparing(Finding::severity));
        List<Problem> problems = new ArrayList<>(noted);
        problems.addAll(coverage.problems());
        problems.addAll(seen.problems());
        return new Report(
                school.asOf(),
                school.zone(),
                me.name(),
                school.establishments().isEmpty() ? "" : school.establishments().getFirst().name(),
                policies,
                new Coverage(coverage.files(), coverage.items(), problems),
                seen.links(),
                seen.observations(),
                compared(findings),
                earlier.asOf(),
                checklist,
                school.roster().people(),
                seen.activity(),
                blindSpots(coverage));
    }

    private List<Finding> compared(List<Finding> findings) {
        Set<String> applied = policies.stream().map(Policy::id).collect(Collectors.toSet());
        return earlier.compare(findings, applied, school.roster());
    }

    private static SortedMap<String, List<String>> blindSpots(Coverage coverage) {
        SortedMap<String, List<String>> blind = new TreeMap<>();
        List<String> read =
                coverage.files().stream()
                        .filter(file -> file.items() > 0)
                        .map(Coverage.FileLine::platform)
                        .distinct()
                        .toList();
        for (ArchiveReader reader : ArchiveReaders.ALL) {
            ReaderInfo info = reader.info();
            if (read.contains(info.platform()) && !info.cannotShow().isEmpty()) {
                blind.put(info.name(), info.cannotShow());
            }
        }
        return blind;
    }
}
