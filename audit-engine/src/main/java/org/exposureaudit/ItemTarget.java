package org.exposureaudit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.exposureaudit.detect.DetectRun;
import org.exposureaudit.item.Item;
import org.exposureaudit.reader.ReadTarget;

/// Hands every item that is read to the detectors, and to whoever else wants it. Each reading thread has a detecting worker of its own.
final class ItemTarget {
    private static final int ITEMS_STEP = 100;

    private final DetectRun detecting;
    private final OwnWords mine;
    private final Progress progress;
    private final Map<Thread, DetectRun.Worker> workers = new ConcurrentHashMap<>();
    private final AtomicLong items = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicInteger files = new AtomicInteger();
    private volatile long plannedBytes;
    private volatile int plannedFiles;

    ItemTarget(DetectRun detecting, OwnWords mine, Progress progress) {
        this.detecting = detecting;
        this.mine = mine;
        this.progress = progress;
    }

    /// Every thread's worker.
    List<DetectRun.Worker> workers() {
        return Collections.unmodifiableList(new ArrayList<>(workers.values()));
    }

    /// The target, handing every item on to somebody else, too.
    ReadTarget handingOn(Consumer<Item> also) {
        return new ReadTarget() {
            @Override
            public void planned(int count, long bytes) {
                plannedFiles = count;
                plannedBytes = bytes;
                progress.files(0, count);
                progress.read(0, bytes);
            }

            @Override
            public Consumer<Item> file(int number) {
                DetectRun.Worker worker =
                        workers.computeIfAbsent(Thread.currentThread(), _ -> detecting.worker());
                worker.startFile(number);
                return item -> take(item, worker, also);
            }

            @Override
            public void finished(long bytes) {
                progress.files(files.incrementAndGet(), plannedFiles);
                progress.items(items.get());
                progress.read(read.addAndGet(bytes), plannedBytes);
            }
        };
    }

    private void take(Item item, DetectRun.Worker worker, Consumer<Item> also) {
        Item own = mine.claimed(item);
        worker.accept(own);
        also.accept(own);
        long count = items.incrementAndGet();
        if (count % ITEMS_STEP == 0) {
            progress.items(count);
        }
    }
}
