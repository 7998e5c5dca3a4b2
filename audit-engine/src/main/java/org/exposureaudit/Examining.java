package org.exposureaudit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.exposureaudit.detect.Background;
import org.exposureaudit.detect.DetectResult;
import org.exposureaudit.detect.DetectRun;
import org.exposureaudit.identity.Recognizer;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.index.ItemIndexWriter;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.photo.Looking;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.reader.ReadRun;
import org.exposureaudit.source.Limits;

/// The long part of an audit while it runs: reads everything and looks at every item. [#run] is called once; the rest from any thread.
///
/// Interrupting the thread in [#run] stops it within an item, with a [java.util.concurrent.CancellationException].
public final class Examining {
    private final Audit audit;
    private final int workers;
    private final DetectRun detecting;
    private final ItemTarget target;

    Examining(Audit audit, int workers) {
        this.audit = audit;
        this.workers = workers;
        Recognizer recognizer = Recognizer.of(audit.school(), audit.me());
        detecting =
                new DetectRun(
                        Detectors.ALL,
                        Background.of(audit.school(), audit.me(), recognizer::recognize));
        target =
                new ItemTarget(
                        detecting,
                        new OwnWords(audit.me()),
                        audit.progress(),
                        looking(audit),
                        workers);
    }

    // What the school has shown is there to be compared with.
    private static Looking looking(Audit audit) {
        return audit.school().published().isEmpty()
                ? audit.looking()
                : audit.looking().comparingLooks();
    }

    /// Examines everything.
    public Examination run() {
        if (audit.index().isEmpty()) {
            return run(_ -> {});
        }
        try (ItemIndexWriter writer = ItemIndex.create(audit.index().getFirst())) {
            return run(writer::add);
        }
    }

    private Examination run(Consumer<Item> also) {
        Coverage coverage =
                new ReadRun(ArchiveReaders.ALL, Limits.DEFAULT, workers)
                        .leavingOut(audit.apart())
                        .readAll(audit.inputs(), target.handingOn(also));
        Coverage whole = target.stored(coverage, also);
        return new Examination(whole, detecting.finish(target.workers()));
    }

    /// What would be the result if nothing came after. Its coverage counts items and lists no file. Takes a moment, for which the
    /// reading waits.
    public Examination soFar() {
        DetectResult seen = detecting.finish(target.workers());
        Map<Kind, Integer> items = new EnumMap<>(Kind.class);
        seen.items().forEach((kind, n) -> items.put(kind, (int) Math.min(n, Integer.MAX_VALUE)));
        return new Examination(new Coverage(List.of(), items, List.of()), seen);
    }
}
