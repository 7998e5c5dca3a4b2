package org.exposureaudit.web.http.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the next page of each session says of what was done. May be shared between threads.
public final class Notices {
    private final Map<String, Notice> waiting = new ConcurrentHashMap<>();

    public void put(String session, Notice notice) {
        if (notice.isSaid()) {
            waiting.put(session, notice);
        }
    }

    /// What is waiting for this session, which is then said.
    public Notice take(String session) {
        return Optional.ofNullable(waiting.remove(session)).orElse(Notice.NONE);
    }
}
