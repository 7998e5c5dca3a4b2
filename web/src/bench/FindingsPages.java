import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.web.Features;
import org.exposureaudit.web.http.Launch;
import org.exposureaudit.web.http.ServerSettings;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.WebServer;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.SessionRules;
import org.exposureaudit.web.http.session.Sessions;

/// Measures how long the server takes for the pages of more than 10,000 findings: a check of made-up friends, each a pupil on the
/// school's list, under every policy. The column of CPU time holds on a busy machine, too. Run by `web/src/bench/pages` on a quiet machine. No page should take longer than 100 ms.
public final class FindingsPages {
    private static final int PUPILS = 2_600;
    private static final int ROUNDS = 30;
    private static final int WARM_UP = 20;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private FindingsPages() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("findings-pages");
        Clock clock = Clock.systemDefaultZone();
        Launch launch = Launch.forOne();
        try (Sessions sessions = new Sessions(folder, SessionRules.USUAL, clock)) {
            Surroundings around =
                    new Surroundings(
                            new ServerSettings(0, ServerSettings.Mode.PRIVATE, List.of()),
                            sessions,
                            launch,
                            clock);
            try (WebServer server =
                    WebServer.start(around, Features.all(around), Exception::printStackTrace)) {
                Sessions.Started started = sessions.create();
                bring(started.session());
                measure("http://127.0.0.1:" + server.port() + "/c/" + started.session().id() + "/",
                        started.secret());
            }
        }
    }

    private static void bring(Session session) throws IOException {
        StringBuilder roster =
                new StringBuilder("role,forename,surname,date_of_birth,year_group,handles\n");
        StringBuilder links =
                new StringBuilder("platform,display_name,handle,direction,since\n");
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < PUPILS; i++) {
            String name = "Pupil" + letters(i) + ",Made" + letters(PUPILS - i);
            roster.append("pupil,").append(name).append(",2016-02-03,Y5,pupil_").append(i).append('\n');
            links.append(i % 2 == 0 ? "instagram," : "facebook,")
                    .append(name.replace(',', ' '))
                    .append(",pupil_")
                    .append(i)
                    .append(",friend,20")
                    .append(10 + i % 16)
                    .append("-03-04\n");
            items.append("{\"id\":\"").append(i).append("\",\"kind\":\"post\",\"platform\":\"facebook\",")
                    .append("\"author\":\"self\",\"datetime\":\"2026-03-02T12:10:00\",\"text\":\"day ")
                    .append(i)
                    .append("\"}\n");
        }
        String school = "{\"schools\":[{\"name\":\"Made Up Primary\",\"phase\":\"primary\"}]}";
        var files =
                List.of(
                        session.store("", "school.json", bytes(school)),
                        session.store("", "roster.csv", bytes(roster.toString())));
        var exports =
                List.of(
                        session.store("", "connections.csv", bytes(links.toString())),
                        session.store("", "items.jsonl", bytes(items.toString())));
        session.change(state ->
                state.with(SchoolChoice.described(files))
                        .under(
                                List.of("marchwood", "stsaviours", "foresters", "grange", "lancashire"),
                                "")
                        .withUploads(exports));
        session.check();
        while (session.results() instanceof Results.Running) {
            Thread.onSpinWait();
        }
        System.out.println(
                session.results().report().map(report -> report.findings().size()).orElse(0)
                        + " findings");
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26 * 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void measure(String base, String secret)
            throws IOException, InterruptedException {
        String list = get(base + "findings", secret);
        Matcher finding = Pattern.compile("findings/([0-9a-f]{20})").matcher(list);
        Matcher person = Pattern.compile("value=\"([0-9a-f]{16})\"").matcher(list);
        List<String> pages =
                new ArrayList<>(
                        List.of(
                                "results",
                                "findings",
                                "findings?page=200",
                                "findings?state=all&sev=high&theme=people",
                                "findings?on=instagram&year=2015",
                                "who"));
        if (finding.find()) {
            pages.add("findings/" + finding.group(1));
        }
        if (person.find()) {
            pages.add("findings?who=" + person.group(1));
        }
        System.out.printf("%-48s %8s %8s %8s%n", "page", "median", "longest", "CPU");
        for (String page : pages) {
            for (int i = 0; i < WARM_UP; i++) {
                get(base + page, secret);
            }
            List<Double> times = new ArrayList<>();
            long cpu = SYSTEM.getProcessCpuTime();
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                get(base + page, secret);
                times.add((System.nanoTime() - start) / 1e6);
            }
            double work = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / ROUNDS;
            Collections.sort(times);
            System.out.printf(
                    "%-48s %5.1f ms %5.1f ms %5.1f ms%n",
                    page.length() > 48 ? page.substring(0, 48) : page,
                    times.get(ROUNDS / 2),
                    times.getLast(),
                    work);
        }
    }

    private static String get(String address, String secret)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Cookie", "check=" + secret)
                        .build();
        var response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode() + " for a page");
        }
        return response.body();
    }
}
