package org.exposureaudit.web.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a browser calls a file it sends: a name, or a path that begins with the name of a chosen folder. Nobody follows it on a disk.
///
/// @param drop the name of the folder, or an empty text for a file by itself
/// @param path the path in the folder, with `/`; the name of a file by itself
record GivenName(String drop, String path) {
    private static final int MOST_CHARACTERS = 1_000;
    private static final Set<String> READ =
            Set.of(
                    "zip", "html", "htm", "json", "jsonl", "ndjson", "csv", "txt", "vcf", "js",
                    "xml");
    private static final Set<String> UNFINISHED = Set.of("crdownload", "part", "download", "tmp");

    /// A name as sent; empty parts, `.` and `..` are dropped, and so is what a folder keeps for the computer alone.
    static GivenName of(String sent) {
        List<String> parts = new ArrayList<>();
        String bounded = sent.substring(0, Math.min(sent.length(), MOST_CHARACTERS));
        for (String part : bounded.replace('\\', '/').split("/", -1)) {
            String plain = part.strip();
            if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
                parts.add(plain);
            }
        }
        if (parts.size() < 2) {
            return new GivenName("", parts.isEmpty() ? "" : parts.getFirst());
        }
        return new GivenName(parts.getFirst(), String.join("/", parts.subList(1, parts.size())));
    }

    /// Whether there is nothing to keep: no file was chosen, or the computer keeps it for itself.
    boolean isNothing() {
        String name = name();
        return name.isEmpty()
                || name.equals(".DS_Store")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini")
                || path.startsWith("__MACOSX/");
    }

    /// Why a file by itself cannot be read, to be put after its name; empty where it might be. Of a folder everything is taken.
    String refusal() {
        if (!drop.isEmpty()) {
            return "";
        }
        String name = name();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (UNFINISHED.contains(ending)) {
            return "is a download that has not finished. Wait until it has, then add the ZIP.";
        }
        return READ.contains(ending)
                ? ""
                : "is not a kind of file we can read. Add a ZIP, HTML, JSON, CSV or text file.";
    }

    /// The last part.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "GivenName";
    }
}
