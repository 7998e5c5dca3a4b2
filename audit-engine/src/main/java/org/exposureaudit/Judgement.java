package org.exposureaudit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exposureaudit.detect.DetectResult;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.WhoIsWho;
import org.exposureaudit.identity.Namesakes;
import org.exposureaudit.identity.Recognizer;
import org.exposureaudit.judge.Checklist;
import org.exposureaudit.judge.Circumstances;
import org.exposureaudit.judge.Judge;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Steps;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.School;

/// The short part of an audit: what its policies say of what was examined.
final class Judgement {
    private final Audit audit;
    private final Coverage coverage;
    private final DetectResult seen;

    Judgement(Audit audit, Examination examined) {
        this.audit = audit;
        this.coverage = examined.coverage();
        this.seen =
                audit.choices().settle(new WhoIsWho(audit.declarations()).settle(examined.seen()));
    }

    Report report() {
        List<Finding> findings = new ArrayList<>();
        List<ChecklistEntry> checklist = new ArrayList<>();
        judge(findings, checklist);
        findings.sort(Comparator.comparing(Finding::severity));
        List<Problem> problems = new ArrayList<>(audit.noted());
        problems.addAll(coverage.problems());
        problems.addAll(seen.problems());
        School school = audit.school();
        return new Report(
                school.asOf(),
                school.zone(),
                audit.me().name(),
                school.establishments().isEmpty() ? "" : school.establishments().getFirst().name(),
                audit.policies(),
                new Coverage(coverage.files(), coverage.items(), problems),
                seen.links(),
                seen.observations(),
                compared(findings),
                audit.earlier().asOf(),
                checklist,
                school.roster().people(),
                seen.activity(),
                blindSpots(coverage),
                school.establishments().stream().flatMap(each -> each.sites().stream()).toList(),
                school.calendar(),
                namesakes(),
                audit.choices());
    }

    private Namesakes namesakes() {
        int accounts =
                (int) seen.links().stream().map(link -> link.other().account()).distinct().count();
        return accounts == 0
                ? Namesakes.NONE
                : Recognizer.of(audit.school(), audit.me()).namesakes(accounts);
    }

    private void judge(List<Finding> findings, List<ChecklistEntry> checklist) {
        Circumstances circumstances =
                new Circumstances(audit.me(), audit.school(), audit.declarations());
        Steps steps = PolicyLoader.shippedSteps();
        for (Policy policy : audit.policies()) {
            List<Finding> here =
                    new Judge(policy, steps, circumstances).findings(seen.observations());
            Set<String> answered = audit.answered().getOrDefault(policy.id(), Set.of());
            findings.addAll(here);
            checklist.addAll(new Checklist(policy, here, seen.examined(), answered).entries());
        }
    }

    private List<Finding> compared(List<Finding> findings) {
        Set<String> applied = audit.policies().stream().map(Policy::id).collect(Collectors.toSet());
        // What is not looked for is not gone.
        return audit.earlier().compare(findings, applied, audit.school().roster()).stream()
                .filter(finding ->
                        !finding.isGone()
                                || !audit.choices().switchedOff().contains(finding.detector()))
                .toList();
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
