package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.exposureaudit.Audit;
import org.exposureaudit.Policies;
import org.exposureaudit.ReportWriters;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.DeclarationsFile;
import org.exposureaudit.finding.EarlierCheck;
import org.exposureaudit.finding.EarlierFile;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.report.HtmlReport.NamesShown;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.ReportWriter;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.school.file.SchoolFolder;
import org.exposureaudit.web.cli.option.ChoiceOptions;
import org.exposureaudit.web.cli.option.PictureOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks the exports of the user's own accounts against their school's policy.
@Command(
        name = "check",
        description = {
            "Checks the exports of your own accounts against your school's policy.",
            "Everything is read where it lies; nothing is sent anywhere. The result is a folder you can delete."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "ZIPs, folders or files you downloaded from your accounts.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--me",
            paramLabel = "FILE",
            description = "A JSON file about you: name, handles and so on.")
    private @Nullable Path me;

    @Option(
            names = "--school",
            paramLabel = "DIR",
            description = "The school's folder: school.json, terms.csv, lists of people.")
    private @Nullable Path school;

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description =
                    "The policy: an id from 'policies', a policy file of your own, or all (may be repeated).")
    private List<String> policies = List.of();

    @Option(
            names = "--declarations",
            paramLabel = "FILE",
            description = "A JSON file of what you have discussed, reported, or have consent for.")
    private @Nullable Path declarations;

    @Option(
            names = "--earlier",
            paramLabel = "FINDINGS.json",
            description = "What an earlier check wrote: says what is new and what is gone.")
    private @Nullable Path earlier;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day ages and terms are taken at (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write (default: a new folder here).")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            defaultValue = "json,html",
            description = "What to write: json, html (default: both).")
    private List<String> formats = List.of();

    @Option(
            names = "--names",
            description = "Write the names of pupils and families out in the page to read.")
    private boolean names;

    @Mixin private ChoiceOptions choices = new ChoiceOptions();

    @Mixin private PictureOptions pictures = new PictureOptions();

    @Option(names = "--no-index", description = "Do not keep a search index for 'find'.")
    private boolean noIndex;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final List<Problem> schoolProblems = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name what to check: the ZIPs, folders or files you downloaded from your accounts."
                            + " 'exposure-audit platforms --how' says how to get them.");
        }
        LocalDate day = asOf != null ? asOf : LocalDate.now(Clock.system(School.UK));
        List<ReportWriter> writers = writers();
        List<Policy> chosen = chosenPolicies();
        School theSchool =
                school == null
                        ? School.unknown(day)
                        : SchoolFolder.load(school, day, schoolProblems::add);
        Audit audit =
                Audit.of(inputs, me == null ? Me.unknown() : MeFile.read(me), theSchool)
                        .under(chosen)
                        .declaring(
                                declarations == null
                                        ? Declarations.NONE
                                        : DeclarationsFile.read(declarations))
                        .since(earlier == null ? EarlierCheck.NONE : EarlierFile.read(earlier))
                        .looking(pictures.looking(schoolProblems::add))
                        .noting(schoolProblems)
                        .watching(new ProgressBar(spec.commandLine().getErr()));
        OutputFolder folder = OutputFolder.of(out, day);
        audit = choices.apply(audit).leavingOut(apart(folder));
        Report report = (noIndex ? audit : audit.indexing(folder.makeIndex())).run();
        folder.write(report, writers);
        new Summary(report, folder.path(), writers, inputs).print(spec.commandLine().getOut());
        if (!report.readAnything()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        adviseNext();
        return CommandLine.ExitCode.OK;
    }

    // People keep everything in one folder: what is no export there must not be taken for one.
    private List<Path> apart(OutputFolder folder) {
        List<Path> apart =
                new ArrayList<>(
                        Stream.of(me, declarations, earlier, choices.file(), folder.index())
                                .filter(Objects::nonNull)
                                .toList());
        Stream.of(school, folder.path())
                .filter(Objects::nonNull)
                .filter(other -> inputs.stream().noneMatch(input -> isIn(input, other)))
                .forEach(apart::add);
        return apart;
    }

    private static boolean isIn(Path path, Path folder) {
        return path.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    private List<ReportWriter> writers() {
        NamesShown shown = names ? NamesShown.SHOWN : NamesShown.HIDDEN;
        List<ReportWriter> writers = new ArrayList<>();
        for (String format : formats) {
            writers.add(
                    ReportWriters.of(format.strip(), shown)
                            .orElseThrow(() ->
                                    new ParameterException(
                                            spec.commandLine(),
                                            "This version writes json and html. Leave the other form out of --format.")));
        }
        return writers;
    }

    private List<Policy> chosenPolicies() {
        List<Policy> chosen = new ArrayList<>();
        for (String name : policies.isEmpty() ? List.of(Policies.ALL) : policies) {
            if (!Policies.isKnown(name) && !Files.exists(Path.of(name))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no policy and no file of the name given with --policy. The policies are "
                                + String.join(", ", Policies.IDS)
                                + "; all applies every one of them.");
            }
            Policies.of(name).stream()
                    .filter(policy -> !chosen.contains(policy))
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private void adviseNext() {
        PrintWriter err = spec.commandLine().getErr();
        if (school == null) {
            err.println(
                    "No school was given, so pupils, parents and mentions of the school could not be looked for."
                            + " Ask for the school's folder and add --school DIR.");
        }
        if (me == null) {
            err.println(
                    "Add --me FILE with your name and user names, so that what others say of you can be told apart.");
        }
        if (policies.isEmpty()) {
            err.println(
                    "No policy was named, so every policy that comes with the tool was applied. Choose yours with --policy.");
        }
        err.flush();
    }
}
