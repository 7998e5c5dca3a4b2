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
import org.exposureaudit.photo.Looking;
import org.exposureaudit.photo.PictureBook;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.reader.ReadTarget;
import org.exposureaudit.reader.ReadTarget.Picture;

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
    private final int readers;
    private final Looking looking;
    private volatile PictureBook pictures = PictureBook.EMPTY;
    private volatile List<Picture> given = List.of();
    private volatile long plannedBytes;
    private volatile int plannedFiles;

    /// @param looking what is done with pictures
    /// @param readers how many pictures are read at once
    ItemTarget(
            DetectRun detecting, OwnWords mine, Progress progress, Looking looking, int readers) {
        this.looking = looking;
        this.readers = readers;
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
            public void pictures(List<Picture> all) {
                // What is an item of its own brings its header along.
                given =
                        looking.isAny()
                                ? all
                                : all.stream()
                                        .filter(one -> one.use() == Picture.Use.BELONGS)
                                        .toList();
                pictures =
                        PictureBook.read(
                                given.stream().map(Picture::file).toList(), looking, readers);
            }

            @Override
            public Consumer<Item> file(int number) {
                DetectRun.Worker worker = worker();
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

    private DetectRun.Worker worker() {
        return workers.computeIfAbsent(Thread.currentThread(), _ -> detecting.worker());
    }

    /// Hands on the pictures that no item spoke of, once everything was read, and says what they add to the coverage.
    Coverage stored(Coverage read, Consumer<Item> also) {
        if (pictures.isEmpty()) {
            return read;
        }
        List<Item> stored =
                pictures.unclaimed().stream()
                        .map(page -> StoredPicture.of(page, given.get(page.number()).platform()))
                        .toList();
        DetectRun.Worker worker = worker();
        worker.startFile(Integer.MAX_VALUE);
        stored.forEach(item -> take(item, worker, also));
        Map<String, Integer> damaged =
                pictures.damaged(page -> given.get(page.number()).use() == Picture.Use.BELONGS);
        return StoredPicture.counted(read, stored.size(), damaged, pictures.left());
    }

    private void take(Item item, DetectRun.Worker worker, Consumer<Item> also) {
        Item own = pictures.joined(mine.claimed(item));
        worker.accept(own);
        also.accept(own);
        long count = items.incrementAndGet();
        if (count % ITEMS_STEP == 0) {
            progress.items(count);
        }
    }
}
