package org.exposureaudit.reader.pictures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The small JSON files of Google Photos, each beside the picture it describes.
///
/// Seen 2019 to 2026: `IMG_1.jpg.json`, since 2024 `IMG_1.jpg.supplemental-metadata.json` cut off anywhere; `IMG_1(1).jpg` goes with
/// `IMG_1.jpg(1).json`; an edited copy, `IMG_1-edited.jpg`, has none of its own; one `metadata.json` describes the album.
final class Sidecars {
    private static final String END = ".json";
    private static final String ALBUM = "metadata.json";
    private static final long LARGEST = 256 * 1024;
    // Google cuts the name of a picture off before it adds its own ending.
    private static final int SHORTENED = 40;
    private static final Pattern SIDE_COPY = Pattern.compile("^(.*?)(\\(\\d+\\))$");
    private static final Pattern SUPPLEMENT = Pattern.compile("\\.s[a-z-]*$");
    private static final Pattern EDITED = Pattern.compile("-edited(?=\\.[^./]+$)");

    private final Map<String, SourceFile> byPicture;
    private final Map<String, SourceFile> byShortened = new HashMap<>();

    private Sidecars(Map<String, SourceFile> byPicture) {
        this.byPicture = byPicture;
        new TreeMap<>(byPicture)
                .forEach((picture, file) -> byShortened.putIfAbsent(shortened(picture), file));
    }

    static Sidecars of(Source source) {
        Map<String, SourceFile> found = new HashMap<>();
        for (SourceFile file : source.files()) {
            String path = fold(file.path());
            if (path.endsWith(END)) {
                found.putIfAbsent(pictureOf(path), file);
            }
        }
        return new Sidecars(found);
    }

    /// Whether every JSON file describes a picture or film that is there, or an album.
    static boolean areAll(Source source) {
        Set<String> others = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (SourceFile file : source.files()) {
            String path = fold(file.path());
            if (!path.endsWith(END)) {
                others.add(shortened(path));
                folders.add(folder(path));
            }
        }
        return source.files().stream()
                .map(file -> fold(file.path()))
                .filter(path -> path.endsWith(END))
                .allMatch(path ->
                        path.substring(folder(path).length()).equals(ALBUM)
                                ? folders.contains(folder(path))
                                : others.contains(shortened(pictureOf(path))));
    }

    // The path of the picture a sidecar describes.
    private static String pictureOf(String sidecar) {
        String bare = sidecar.substring(0, sidecar.length() - END.length());
        String number = "";
        Matcher copy = SIDE_COPY.matcher(bare);
        if (copy.matches()) {
            bare = copy.group(1);
            number = copy.group(2);
        }
        String picture = hasEnding(bare) ? bare : SUPPLEMENT.matcher(bare).replaceFirst("");
        int dot = picture.lastIndexOf('.');
        return number.isEmpty() || dot < picture.lastIndexOf('/')
                ? picture
                : picture.substring(0, dot) + number + picture.substring(dot);
    }

    private static boolean hasEnding(String path) {
        return path.matches(".*\\.(jpe?g?|png|gif|webp|hei[cf]|hif|avif|mp4|mov|m4v|3gp|webm)$");
    }

    /// What the file beside a picture says; missing where there is none.
    JsonValue beside(SourceFile picture) {
        String path = EDITED.matcher(fold(picture.path())).replaceFirst("");
        return Optional.ofNullable(byPicture.get(path))
                .or(() -> shortenedSidecar(path))
                .filter(file -> file.size() <= LARGEST)
                .map(file -> new JsonPeek(file, text -> text).whole())
                .orElse(JsonValue.missing());
    }

    private Optional<SourceFile> shortenedSidecar(String path) {
        String shortened = shortened(path);
        return shortened.equals(path)
                ? Optional.empty()
                : Optional.ofNullable(byShortened.get(shortened));
    }

    private static String shortened(String path) {
        String name = path.substring(folder(path).length());
        return name.length() <= SHORTENED ? path : folder(path) + name.substring(0, SHORTENED);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT).replace('\\', '/');
    }
}
