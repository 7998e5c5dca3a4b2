package org.exposureaudit.web.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.exposureaudit.web.Features;
import org.exposureaudit.web.http.Launch;
import org.exposureaudit.web.http.ServerSettings;
import org.exposureaudit.web.http.ServerSettings.Mode;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.WebServer;
import org.exposureaudit.web.http.session.SessionRules;
import org.exposureaudit.web.http.session.Sessions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/// Runs a check and opens the pages for a moment. The build records meanwhile what Java loads for both, so that they start faster.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    @Option(names = "--sessions", required = true)
    private Path sessions = Path.of(".");

    @Unmatched private List<String> check = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Clock clock = Clock.system(ZoneId.systemDefault());
        ServerSettings settings = new ServerSettings(0, Mode.PRIVATE, List.of());
        try (Sessions own = new Sessions(sessions, SessionRules.USUAL, clock)) {
            Surroundings around = new Surroundings(settings, own, Launch.forOne(), clock);
            try (WebServer server = WebServer.start(around, Features.all(around), _ -> {})) {
                spec.commandLine().getErr().println(server.port());
            }
        }
        return new CommandLine(new CheckCommand()).execute(check.toArray(String[]::new));
    }
}
