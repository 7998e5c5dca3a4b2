package org.exposureaudit.reader.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;

/// Handles of accounts that stand as numbers, as far as the owner's own mentions tell them.
final class Handles {
    private static final int MOST = 200_000;

    private final Map<String, String> byDid = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private int named;

    /// Learns from the mentions of a post.
    void harvest(JsonValue post) {
        byte[] text = post.text("text").getBytes(StandardCharsets.UTF_8);
        for (JsonValue facet : post.items("facets")) {
            long start = facet.at("index").at("byteStart").whole();
            long end = facet.at("index").at("byteEnd").whole();
            for (JsonValue feature : facet.items("features")) {
                String did = feature.text("did");
                boolean fits = start >= 0 && end > start && end <= text.length;
                if (!did.isEmpty() && fits && byDid.size() < MOST) {
                    String words =
                            new String(
                                    text, (int) start, (int) (end - start), StandardCharsets.UTF_8);
                    byDid.put(did, words.startsWith("@") ? words.substring(1) : words);
                }
            }
        }
    }

    /// Somebody the owner is linked to.
    Account linked(String did) {
        if (linked.add(did)) {
            named += byDid.containsKey(did) ? 1 : 0;
        }
        return account(did);
    }

    /// Somebody by number; the number stands for the handle where none is known.
    Account account(String did) {
        return Account.ofHandle(byDid.getOrDefault(did, did));
    }

    /// Says how many could be named.
    void report(FileReading file) {
        if (!linked.isEmpty()) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    String.format(
                            Locale.ROOT,
                            "Bluesky gives numbers for accounts. %,d of %,d could be named by your own mentions; the others could not be"
                                    + " compared with anybody.",
                            named,
                            linked.size()));
        }
    }
}
