package org.exposureaudit.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.problem.UnsafeArchiveException;

/// Lists a folder that was uploaded file by file, by the same rules as one on this computer. A path is a name to find a file by, never more.
final class Dropped {
    private final String name;
    private final Limits limits;
    private final Source.Contents contents = new Source.Contents();
    private final List<Upload> zips = new ArrayList<>();

    private Dropped(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    static Dropped list(Input.UploadedFolder folder, String name, Limits limits) {
        if (folder.files().size() > limits.maxEntries()) {
            throw new UnsafeArchiveException(
                    String.format(
                            Locale.ROOT,
                            "This folder holds more than %,d files, so it was not read. Choose the folder of the export alone.",
                            limits.maxEntries()));
        }
        Dropped dropped = new Dropped(name, limits);
        folder.files().forEach(dropped::add);
        return dropped;
    }

    /// Its files but the ZIPs.
    Source source() {
        return contents.source(name, List.of());
    }

    /// Its ZIPs, sorted.
    List<Upload> zips() {
        return zips.stream().sorted(Comparator.comparing(Upload::path)).toList();
    }

    private void add(Upload file) {
        EntryPath judged = EntryPath.of(file.path(), limits.maxNameLength());
        String path = judged.path();
        if (!judged.refusal().isEmpty()) {
            contents.refuse(name, path, judged.refusal());
        } else if (path.chars().filter(c -> c == '/').count() >= limits.maxDepth()) {
            contents.refuse(name, path, Folder.TOO_DEEP);
        } else if (EntryPath.isClutter(path)) {
            contents.leave(name, path, Source.CLUTTER);
        } else if (Folder.isZip(path)) {
            zips.add(new Upload(path, file.size(), file.opener()));
        } else {
            contents.add(new SourceFile(name, path, file.size(), () -> file.stream(limits)));
        }
    }
}
