package org.exposureaudit.web.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/// One run of the program within the test, and what it said.
///
/// @param exit the exit code
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
record CommandRun(int exit, String out, String err) {
    static final Path SAMPLES = Path.of("..", "samples");
    static final Path SCHOOL = SAMPLES.resolve("schools").resolve("wherry-lane");
    static final Path CARDS = SAMPLES.resolve("contacts").resolve("vcard-3.0").resolve("export");

    /// Runs it with these arguments; paths are written out.
    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        CommandLine program =
                ExposureAudit.commandLine(words)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        int exit = program.execute(words);
        return new CommandRun(exit, out.toString(), err.toString());
    }

    /// Checks these inputs on the samples' day under one policy, with further arguments.
    static CommandRun check(Path out, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("check", "--as-of", "2026-11-22", "--policy", "marchwood"));
        arguments.addAll(List.of("--no-index", "--out", out));
        arguments.addAll(List.of(more));
        return of(arguments.toArray());
    }

    /// The lines of both that begin with this mark.
    List<String> problems() {
        return out.lines()
                .filter(line -> line.startsWith("  ! "))
                .map(line -> line.substring(4))
                .toList();
    }

    /// The first line of standard error.
    String complaint() {
        return err.lines().findFirst().orElse("");
    }
}
