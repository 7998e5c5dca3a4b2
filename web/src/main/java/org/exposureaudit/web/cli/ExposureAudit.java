package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;
import org.exposureaudit.problem.AuditException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/// The program `exposure-audit`: parses the command line and runs the command named there.
@Command(
        name = "exposure-audit",
        description = "Shows what in your own social media your school's policy might object to.",
        subcommands = {
            CheckCommand.class,
            FindCommand.class,
            PlatformsCommand.class,
            PoliciesCommand.class
        },
        versionProvider = ExposureAudit.Version.class,
        mixinStandardHelpOptions = true)
public final class ExposureAudit implements Runnable {

    /// Exits with 0 when the command ran, 1 when it failed and 2 when it was called wrongly.
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// The command line, ready to execute. What the user can mend is told in one sentence and ends with 1.
    static CommandLine commandLine() {
        return new CommandLine(new ExposureAudit())
                .setExecutionExceptionHandler(ExposureAudit::failed)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        switch (failure) {
            case AuditException told -> err.println(told.getMessage());
            case IOException _ ->
                    err.println(
                            "A file could not be written. There might be too little room, or the folder might not be yours to write in:"
                                    + " choose another with --out.");
            // The kind of error and where in the program it was; never its message, which could
            // quote what was read.
            default -> {
                err.println(
                        "Something went wrong in the program itself: "
                                + failure.getClass().getSimpleName()
                                + ".");
                Arrays.stream(failure.getStackTrace())
                        .limit(8)
                        .forEach(frame -> err.println("  at " + frame));
            }
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// Without a command there is nothing to do but say which there are.
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
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
