package org.exposureaudit.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.exposureaudit.source.EntryVerdict.Cause;

/// Judges the entries of a ZIP from its table of contents alone.
final class EntryRules {
    private static final String AMBIGUOUS =
            "The ZIP holds two files of this name that differ, so none of them was read.";

    private final List<ListedEntry> entries;
    private final ZipEntryFile.Archive archive;
    private final ZipLayout layout;
    private final List<EntryPath> paths = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private EntryRules(List<ListedEntry> entries, ZipEntryFile.Archive archive, ZipLayout layout) {
        this.entries = entries;
        this.archive = archive;
        this.layout = layout;
    }

    /// One verdict for each entry, in order.
    static List<EntryVerdict> judge(
            List<ListedEntry> entries, ZipEntryFile.Archive archive, ZipLayout layout) {
        EntryRules rules = new EntryRules(entries, archive, layout);
        rules.readNames();
        List<EntryVerdict> verdicts = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            verdicts.add(rules.verdict(i));
        }
        return verdicts;
    }

    private void readNames() {
        for (int i = 0; i < entries.size(); i++) {
            ListedEntry entry = entries.get(i);
            EntryPath path = EntryPath.of(entry.name(), archive.limits().maxNameLength());
            paths.add(path);
            Integer earlier = entry.isFolder() ? null : first.putIfAbsent(path.path(), i);
            if (earlier != null && !sameContent(entries.get(earlier), entry)) {
                ambiguous.add(path.path());
            }
        }
    }

    private EntryVerdict verdict(int index) {
        ListedEntry entry = entries.get(index);
        EntryPath path = paths.get(index);
        if (entry.isFolder()) {
            return new EntryVerdict.Folder(path.path());
        }
        if (entry.isLocked()) {
            return refused(
                    path,
                    "It is protected by a password. Unpack the ZIP on your computer and add the folder.",
                    Cause.LOCKED);
        }
        if (layout.overlaps(index)) {
            return refused(path, ZipEntryFile.OVERLAP, Cause.OVERLAP);
        }
        String reason = otherReason(entry, path);
        if (!reason.isEmpty()) {
            return refused(path, reason, Cause.OTHER);
        }
        int earlier = first.getOrDefault(path.path(), index);
        if (earlier == index) {
            return new EntryVerdict.Allowed(
                    path.path(), new ZipEntryFile(archive, entry, layout.boundary(index)));
        }
        return verdict(earlier) instanceof EntryVerdict.Allowed
                ? new EntryVerdict.Twice(path.path())
                : refused(path, AMBIGUOUS, Cause.OTHER);
    }

    private String otherReason(ListedEntry entry, EntryPath path) {
        if (!path.refusal().isEmpty()) {
            return path.refusal();
        }
        if (path.path().isEmpty()) {
            return "It has no name; it was not read.";
        }
        if (entry.isLink()) {
            return "It is a link to another file, not a file itself. Links are not followed.";
        }
        int method = entry.method();
        if (method != ZipEntry.STORED
                && method != ZipEntry.DEFLATED
                && method != ZipEntryFile.DEFLATE64) {
            return "It is packed in a way that is not read here. Unpack the ZIP on your computer and add the folder.";
        }
        if (ambiguous.contains(path.path())) {
            return AMBIGUOUS;
        }
        return "";
    }

    private static EntryVerdict refused(EntryPath path, String reason, Cause cause) {
        return new EntryVerdict.Refused(path.path(), reason, cause);
    }

    private static boolean sameContent(ListedEntry a, ListedEntry b) {
        return a.size() == b.size() && a.crc() == b.crc();
    }
}
