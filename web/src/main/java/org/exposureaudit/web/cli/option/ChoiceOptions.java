package org.exposureaudit.web.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.exposureaudit.Audit;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.ChoicesFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What the user chooses not to be told.
public final class ChoiceOptions {
    @Option(
            names = "--without",
            paramLabel = "CHECK",
            description =
                    "Switch off a check by its name, as 'detector' in findings.json has it (may be repeated). The checklist says so.")
    private List<String> without = List.of();

    @Option(
            names = "--allow",
            paramLabel = "WORDS",
            description =
                    "A name or words you know to be harmless: a pet, a partner, a band (may be repeated). What rests on them alone is left out.")
    private List<String> allow = List.of();

    @Option(
            names = "--choices",
            paramLabel = "FILE",
            description = "A JSON file of both: switched_off and allowed, each a list.")
    private @Nullable Path file;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// Filled in by the command line.
    public ChoiceOptions() {}

    /// The audit with what was chosen.
    public Audit apply(Audit audit) {
        for (String name : without) {
            if (DetectorCatalogue.shipped().find(name).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no check of the name given with --without. findings.json names each as 'detector'.");
            }
        }
        Choices written = file == null ? Choices.NONE : ChoicesFile.read(file);
        return audit.without(written.switchedOff())
                .allowing(written.allowed())
                .without(without)
                .allowing(allow);
    }

    /// The file, if one was given.
    public @Nullable Path file() {
        return file;
    }
}
