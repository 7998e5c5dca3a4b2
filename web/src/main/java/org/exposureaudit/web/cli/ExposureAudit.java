package org.exposureaudit.web.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The program `exposure-audit`: parses the command line and runs the command named there.
@Command(
        name = "exposure-audit",
        description = "Shows what in your own social media your school's policy might object to.",
        versionProvider = ExposureAudit.Version.class,
        mixinStandardHelpOptions = true)
public final class ExposureAudit implements Runnable {

    /// Exits with 0 when the command ran, 1 when it failed and 2 when it was called wrongly.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ExposureAudit()).execute(arguments));
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
