import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Starts the packaged program and the same classes on a plain Java, in turn, and measures how long each takes until it listens, and how
/// much of the processors' time: that ratio holds on a busy machine, too.
///
/// Arguments: the plain Java, the application's folder, how many pairs.
final class StartUp {
    private record Start(double wall, double cpu) {}

    private StartUp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path lib = Path.of(arguments[1], "lib");
        int pairs = Integer.parseInt(arguments[2]);
        List<String> packaged =
                List.of(Path.of(arguments[1], "bin", "exposure-audit").toString(), "serve", "--no-open");
        List<String> plain =
                List.of(
                        arguments[0],
                        "-cp",
                        lib + "/*",
                        "org.exposureaudit.web.cli.ExposureAudit",
                        "serve",
                        "--no-open");
        start(packaged);
        List<Start> ours = new ArrayList<>();
        List<Start> others = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            ours.add(start(packaged));
            others.add(start(plain));
        }
        say("packaged", ours);
        say("plain java -cp", others);
        System.out.printf(
                Locale.ROOT,
                "ratio: %.2f of the time, %.2f of the processors' time (medians of %d)%n",
                wall(ours) / wall(others),
                cpu(ours) / cpu(others),
                pairs);
    }

    private static void say(String what, List<Start> starts) {
        System.out.printf(
                Locale.ROOT,
                "%-16s listens after %5.0f ms, %5.0f ms of the processors%n",
                what,
                wall(starts),
                cpu(starts));
    }

    private static double wall(List<Start> starts) {
        return median(starts.stream().map(Start::wall).toList());
    }

    private static double cpu(List<Start> starts) {
        return median(starts.stream().map(Start::cpu).toList());
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static Start start(List<String> command) throws IOException, InterruptedException {
        Path kept = Files.createTempDirectory("start");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_STATE_HOME", kept.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); !line.contains("http://"); line = out.readLine()) {
                assert !line.isEmpty();
            }
            double wall = (System.nanoTime() - start) / 1e6;
            double cpu =
                    process.info().totalCpuDuration().map(Duration::toMillis).orElseThrow();
            return new Start(wall, cpu);
        } finally {
            process.destroy();
            process.waitFor();
            try (Stream<Path> files = Files.walk(kept)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
