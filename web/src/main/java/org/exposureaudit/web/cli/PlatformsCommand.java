package org.exposureaudit.web.cli;

import java.io.PrintWriter;
import org.exposureaudit.ArchiveReaders;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.ReaderInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the platforms whose exports can be read, and how to get each.
@Command(
        name = "platforms",
        description = "Lists the platforms whose exports can be read, and how to get yours.",
        mixinStandardHelpOptions = true)
final class PlatformsCommand implements Runnable {
    @Option(
            names = "--how",
            description = "Also say how to get each export and what it can never show.")
    private boolean how;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (ArchiveReader reader : ArchiveReaders.ALL) {
            ReaderInfo info = reader.info();
            out.printf(
                    "%-12s %s: %s%n",
                    info.platform(), info.name(), String.join(", ", info.layouts()));
            if (how) {
                explain(out, info);
            }
        }
        out.flush();
    }

    private static void explain(PrintWriter out, ReaderInfo info) {
        out.println("  How to get it:");
        for (int i = 0; i < info.howToGet().size(); i++) {
            out.printf("    %d. %s%n", i + 1, info.howToGet().get(i));
        }
        out.println("  Their own help: " + info.helpPage());
        out.println("  What it can never show:");
        info.cannotShow().forEach(sentence -> out.println("    - " + sentence));
        out.println();
    }
}
