import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.SessionRules;
import org.exposureaudit.web.http.session.Sessions;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.told.You;

/// Many people begin at the same moment: each brings the sample's exports, has them checked and looks at the results. It fails where
/// anybody's check fails or finds something else than the others'.
///
/// Arguments: the samples' folder, an empty folder for the sessions, how many people.
final class ManySessions {
    private static final String WHO = "rhian-calloway";
    private static final String SCHOOL = "wherry-lane";

    private final Path samples;
    private final Sessions sessions;

    private ManySessions(Path samples, Sessions sessions) {
        this.samples = samples;
        this.sessions = sessions;
    }

    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[2]);
        long start = System.nanoTime();
        List<Integer> findings = new ArrayList<>();
        try (Sessions sessions =
                        new Sessions(
                                Path.of(arguments[1]),
                                SessionRules.USUAL,
                                Clock.system(ZoneOffset.UTC));
                ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            ManySessions many = new ManySessions(Path.of(arguments[0]), sessions);
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Callable<Integer> one = many::findings;
                all.add(pool.submit(one));
            }
            for (Future<Integer> one : all) {
                findings.add(one.get());
            }
        }
        if (findings.stream().distinct().count() != 1 || findings.getFirst() == 0) {
            throw new IllegalStateException("not everybody's results are the same: " + findings);
        }
        System.out.printf(
                Locale.ROOT,
                "%d people, %d findings each, %.1f s, at most %d MB of heap in use, of %d MB%n",
                people,
                findings.getFirst(),
                (System.nanoTime() - start) / 1e9,
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private int findings() throws IOException, InterruptedException {
        Session session = sessions.create().session();
        Path mine = samples.resolve("staff").resolve(WHO);
        List<StoredUpload> uploads = store(session, WHO, mine);
        List<StoredUpload> school = store(session, "", samples.resolve("schools").resolve(SCHOOL));
        You you = You.of(MeFile.read(mine.resolve("me.json")));
        session.change(state ->
                state.with(you)
                        .with(SchoolChoice.described(school))
                        .under(List.of("marchwood"), "")
                        .withUploads(uploads));
        session.check();
        // Results may have been forgotten for want of room; then they are made again.
        while (true) {
            Results results = session.results();
            if (results instanceof Results.Ready ready) {
                return ready.complete().findings().size();
            }
            if (!(results instanceof Results.Running)) {
                throw new IllegalStateException("a check failed: " + results);
            }
            session.awaitNews(Duration.ofSeconds(1));
        }
    }

    private static List<StoredUpload> store(Session session, String drop, Path folder)
            throws IOException {
        List<StoredUpload> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    all.add(session.store(drop, folder.relativize(file).toString(), in));
                }
            }
        }
        return all;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
