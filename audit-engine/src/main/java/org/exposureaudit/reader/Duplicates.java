package org.exposureaudit.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.source.SourceFile;

/// Remembers the files that are going to be read, to find those given twice: in two parts of one export, in a ZIP and unpacked, or downloaded again.
final class Duplicates {
    private static final int BUFFER = 1 << 16;
    // What a browser puts behind the name of a file that is downloaded again.
    private static final Pattern AGAIN = Pattern.compile(" ?\\(\\d{1,3}\\)(?=\\.\\w{1,5}$)");

    private final Map<Key, List<SourceFile>> known = new HashMap<>();

    /// What files must have in common to be compared at all.
    private record Key(String platform, String end, long size) {}

    /// The file remembered before with the same path and content, if any; otherwise remembers this one.
    Optional<SourceFile> earlier(String platform, SourceFile file) {
        List<SourceFile> alike =
                known.computeIfAbsent(
                        new Key(platform, end(file.path()), file.size()), _ -> new ArrayList<>(1));
        for (SourceFile other : alike) {
            if (samePlace(file.path(), other.path()) && sameContent(file, other)) {
                return Optional.of(other);
            }
        }
        alike.add(file);
        return Optional.empty();
    }

    /// The last two parts of a path.
    private static String end(String path) {
        int name = path.lastIndexOf('/');
        int folder = name < 0 ? -1 : path.lastIndexOf('/', name - 1);
        return once(path.substring(folder + 1).toLowerCase(Locale.ROOT));
    }

    private static String once(String path) {
        return AGAIN.matcher(path).replaceFirst("");
    }

    /// The same path, give or take the folders an export is wrapped in.
    private static boolean samePlace(String one, String other) {
        String a = once(one);
        String b = once(other);
        return a.equals(b)
                || a.endsWith("/" + b)
                || b.endsWith("/" + a)
                || withoutTop(a).equals(withoutTop(b));
    }

    private static String withoutTop(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private static boolean sameContent(SourceFile a, SourceFile b) {
        try (InputStream left = new BufferedInputStream(a.open(), BUFFER);
                InputStream right = new BufferedInputStream(b.open(), BUFFER)) {
            byte[] ours = new byte[BUFFER];
            byte[] theirs = new byte[BUFFER];
            int read = left.readNBytes(ours, 0, BUFFER);
            while (read > 0) {
                int other = right.readNBytes(theirs, 0, BUFFER);
                if (!Arrays.equals(ours, 0, read, theirs, 0, other)) {
                    return false;
                }
                read = left.readNBytes(ours, 0, BUFFER);
            }
            return true;
        } catch (IOException | AuditException _) {
            // Reading it says what is wrong with it.
            return false;
        }
    }
}
