package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.exposureaudit.Detectors;
import org.exposureaudit.Policies;
import org.exposureaudit.web.Features;
import org.exposureaudit.web.http.Launch;
import org.exposureaudit.web.http.ServerSettings;
import org.exposureaudit.web.http.ServerSettings.Mode;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.WebServer;
import org.exposureaudit.web.http.session.SessionRules;
import org.exposureaudit.web.http.session.Sessions;
import org.exposureaudit.web.http.session.vault.TemporaryFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the self-check as pages in the user's browser.
@Command(
        name = "serve",
        description = {
            "Opens the self-check as pages in your browser.",
            "Only this computer reaches them; what you bring is kept encrypted and deletes itself. Stop it with Ctrl+C."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on (default: any that is free).")
    private int port;

    @Option(
            names = "--school",
            paramLabel = "DIR",
            description = "The school's folder, so that nobody has to bring it.")
    private @Nullable Path school;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "private",
            description =
                    "private: for you alone (default); school: for several people who use this computer.")
    private Mode mode = Mode.PRIVATE;

    @Option(names = "--no-open", description = "Only say the address; do not open the browser.")
    private boolean noOpen;

    @Option(
            names = "--rehearse",
            paramLabel = "DIR",
            hidden = true,
            description = "Only look at the pages once, with this folder for what is kept.")
    private @Nullable Path rehearsal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        ServerSettings settings =
                new ServerSettings(port, mode, school == null ? List.of() : List.of(school));
        Clock clock = Clock.system(ZoneId.systemDefault());
        CountDownLatch stopped = new CountDownLatch(1);
        Path data = rehearsal == null ? DataFolder.usual() : rehearsal;
        try (TemporaryFolder temporary = TemporaryFolder.in(data.resolve("temporary"));
                Sessions sessions =
                        new Sessions(
                                data.resolve("sessions"),
                                SessionRules.USUAL,
                                clock,
                                temporary::isAlone);
                WebServer server = start(settings, sessions, clock, err)) {
            temporary.use();
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            sessions.keepSwept();
            say(server);
            warmUp();
            if (rehearsal == null) {
                stopped.await();
            } else {
                err.println(Rehearsal.look(server, sessions) + " pages looked at");
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static WebServer start(
            ServerSettings settings, Sessions sessions, Clock clock, PrintWriter err) {
        Launch launch = settings.isPrivate() ? Launch.forOne() : Launch.forAll();
        Surroundings around = new Surroundings(settings, sessions, launch, clock);
        return WebServer.start(
                around,
                Features.all(around),
                failure -> {
                    FailureLine.of(failure).forEach(err::println);
                    err.flush();
                });
    }

    // What the first check and the pages about policies need takes a while to read. The first page
    // needs none of it.
    private static void warmUp() {
        Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .start(() -> {
                    var _ = Policies.of(Policies.ALL);
                    var _ = Detectors.examined();
                });
    }

    private void say(WebServer server) {
        PrintWriter out = spec.commandLine().getOut();
        String address = server.firstAddress();
        boolean opened = !noOpen && Browser.open(address);
        out.println(
                opened
                        ? "Exposure Audit opens in your browser. If it does not, open this address:"
                        : "Open this address in your browser:");
        out.println("  " + address);
        out.println("Stop it with Ctrl+C.");
        out.flush();
    }
}
