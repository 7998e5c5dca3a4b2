package org.exposureaudit.web.http.session.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Sees to it that what finished checks found does not fill the memory: what was not looked at for longest is forgotten, and made again
/// when somebody asks for it.
public final class ResultsMemory {
    private final long room;
    private final SequencedSet<CheckSlot> byUse = new LinkedHashSet<>();

    /// @param room about how many bytes all results together may take up
    public ResultsMemory(long room) {
        this.room = room;
    }

    /// Notes that somebody looks at what is in a slot, and makes room for it.
    public synchronized void use(CheckSlot used) {
        byUse.addLast(used);
        byUse.removeIf(slot -> slot.weight() == 0);
        long all = byUse.stream().mapToLong(CheckSlot::weight).sum();
        List<CheckSlot> oldest = new ArrayList<>(byUse);
        for (CheckSlot slot : oldest) {
            if (all <= room || slot.equals(used)) {
                return;
            }
            all -= slot.weight();
            slot.forget();
            byUse.remove(slot);
        }
    }
}
