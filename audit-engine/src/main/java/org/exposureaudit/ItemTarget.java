package org.exposureaudit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.exposureaudit.detect.DetectRun;
import org.exposureaudit.item.Item;
import org.exposureaudit.reader.ReadTarget;

/// Hands every item that is read to the detectors, and to whoever else wants it. Each reading thread has a detecting worker of its own.
final class ItemTarget implements ReadTarget {
    private final DetectRun detecting;
    private final OwnWords mine;
    private final Consumer<Item> also;
    private final Progress progress;
    private final Map<Thread, DetectRun.Worker> workers = new ConcurrentHashMap<>();
    private final AtomicLong read = new AtomicLong();
    private volatile long planned;

    ItemTarget(DetectRun detecting, OwnWords mine, Consumer<Item> also, Progress progress) {
        this.detecting = detecting;
        this.mine = mine;
        this.also = also;
        this.progress = progress;
    }

    @Override
    public void planned(int files, long bytes) {
        planned = bytes;
        progress.read(0, bytes);
    }

    @Override
    public Consumer<Item> file(int number) {
        DetectRun.Worker worker =
                workers.computeIfAbsent(Thread.currentThread(), _ -> detecting.worker());
        worker.startFile(number);
        return item -> {
            Item own = mine.claimed(item);
            worker.accept(own);
            also.accept(own);
        };
    }

    @Override
    public void finished(long bytes) {
        progress.read(read.addAndGet(bytes), planned);
    }

    /// Every thread's worker.
    List<DetectRun.Worker> workers() {
        return Collections.unmodifiableList(new ArrayList<>(workers.values()));
    }
}
