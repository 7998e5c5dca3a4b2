package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.exposureaudit.problem.AuditException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program `exposure-audit`: parses the command line and runs the command named there.
@Command(
        name = "exposure-audit",
        description = "Shows what in your own social media your school's policy might object to.",
        versionProvider = ExposureAudit.Version.class,
        mixinStandardHelpOptions = true)
public final class ExposureAudit implements Runnable {
    // In the order in which the help names them.
    private static final List<Class<?>> COMMANDS =
            List.of(
                    CheckCommand.class,
                    FindCommand.class,
                    PlatformsCommand.class,
                    PoliciesCommand.class,
                    ServeCommand.class,
                    AutoComplete.GenerateCompletion.class);

    @Spec private CommandSpec spec = CommandSpec.create();

    /// Exits with 0 when the command ran, 1 when it failed and 2 when it was called wrongly.
    public static void main(String[] arguments) {
        System.exit(commandLine(arguments).execute(arguments));
    }

    /// The command line, ready to execute these arguments. What the user can mend is told in one sentence and ends with 1.
    static CommandLine commandLine(String... arguments) {
        CommandLine program = new CommandLine(new ExposureAudit());
        called(arguments).forEach(program::addSubcommand);
        return program.setExecutionExceptionHandler(ExposureAudit::failed)
                .setParameterExceptionHandler(ExposureAudit::misused)
                .registerConverter(LocalDate.class, ExposureAudit::day)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    // Setting up a command takes a moment, so it is done for the one that is called alone; for all
    // where none is, or none that is known.
    private static List<Class<?>> called(String... arguments) {
        String name = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> called =
                COMMANDS.stream()
                        .filter(each -> each.getAnnotation(Command.class).name().equals(name))
                        .toList();
        return called.isEmpty() ? COMMANDS : called;
    }

    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(misuse.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
            err.println(
                    "'"
                            + command.getCommandSpec().qualifiedName()
                            + " --help' lists what it takes.");
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("write the day as 2026-09-01.");
        }
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        switch (failure) {
            case AuditException told -> err.println(told.getMessage());
            case IOException _ ->
                    err.println(
                            "A file could not be written. There might be too little room, or the folder might not be yours to write in:"
                                    + " choose another with --out.");
            default -> FailureLine.of(failure).forEach(err::println);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// Without a command there is nothing to do but say which there are.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// The version the build wrote into the jar.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ExposureAudit.class.getPackage().getImplementationVersion();
            return new String[] {
                "exposure-audit " + Objects.requireNonNullElse(version, "(not packaged)")
            };
        }
    }
}
