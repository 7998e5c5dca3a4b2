package org.exposureaudit.web.http.session;

import java.time.Duration;

/// How long sessions last and how much they may hold.
///
/// @param idle after how long without a visit a session ends
/// @param longest after how long it ends at any rate
/// @param quota how many bytes one session may upload
/// @param reserve how many bytes must stay free on the disk
public record SessionRules(Duration idle, Duration longest, long quota, long reserve) {
    private static final long GIGABYTE = 1_000_000_000L;

    /// Half an hour without a visit, twelve hours in all, 10 GB for each, 1 GB kept free.
    public static final SessionRules USUAL =
            new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12), 10 * GIGABYTE, GIGABYTE);
}
