package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.exposureaudit.reader.ReadPlan.Read;

/// Deals files out to several threads, largest first, so that one giant file does not come last.
final class Workers {
    private final int workers;
    private final ReadTarget target;

    Workers(int workers, ReadTarget target) {
        this.workers = workers;
        this.target = target;
    }

    /// Reads these files; the results are in their order, whichever thread read them.
    List<FileRun.Result> read(List<Read> reads) {
        target.planned(reads.size(), reads.stream().mapToLong(read -> read.file().size()).sum());
        List<Integer> order =
                IntStream.range(0, reads.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> -reads.get(i).file().size()))
                        .toList();
        FileRun.Result[] results = new FileRun.Result[reads.size()];
        AtomicInteger next = new AtomicInteger();
        Runnable worker =
                () -> {
                    int place = next.getAndIncrement();
                    try {
                        for (; place < order.size(); place = next.getAndIncrement()) {
                            if (Thread.currentThread().isInterrupted()) {
                                throw new CancellationException("the run was stopped");
                            }
                            int number = order.get(place);
                            results[number] = read(reads.get(number), number);
                        }
                    } finally {
                        // Reached early only by an exception: then the others stop too.
                        next.set(order.size());
                    }
                };
        runAll(worker, Math.clamp(reads.size(), 1, Math.max(workers, 1)));
        return Arrays.asList(results);
    }

    private FileRun.Result read(Read read, int number) {
        FileRun.Result result =
                FileRun.read(read.file(), read.platform(), read.handler(), target.file(number));
        target.finished(read.file().size());
        return result;
    }

    private static void runAll(Runnable worker, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(worker));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was stopped");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            pool.shutdownNow();
            // The sources are closed after this, so no thread may still be reading.
            pool.close();
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        return switch (failure.getCause()) {
            case FileRun.TargetFailure target
                    when target.getCause() instanceof RuntimeException why ->
                    why;
            case RuntimeException why -> why;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failure);
        };
    }
}
