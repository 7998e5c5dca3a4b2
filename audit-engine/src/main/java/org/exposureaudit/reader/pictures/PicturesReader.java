package org.exposureaudit.reader.pictures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.photo.HeaderReader;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads a folder of pictures: a phone's or camera's own, or the one of Google Photos with a small JSON file beside each picture.
///
/// It claims a source only where there is nothing else in it, and leaves to other readers whatever they know.
public final class PicturesReader implements ArchiveReader {
    static final String PLATFORM = "pictures";

    private static final List<String> PICTURES =
            List.of("jpg", "jpeg", "jpe", "png", "gif", "webp", "heic", "heif", "hif", "avif");
    private static final List<String> FILMS = List.of("mp4", "mov", "m4v", "3gp", "webm");
    private static final Set<String> BESIDE = Set.of("json", "aae", "xmp", "thm");

    // Folders of platforms' exports, of which this may be a part.
    private static final List<String> OTHERS =
            List.of(
                    "your_facebook_activity/",
                    "your_activity_across_facebook/",
                    "your_instagram_activity/",
                    "photos_and_videos/",
                    "media/posts/",
                    "media/stories/",
                    "media/profile/",
                    "messages/",
                    "_media/");

    private static final ReaderInfo INFO =
            new ReaderInfo(
                    PLATFORM,
                    "A folder of pictures (phone, camera, Google Photos)",
                    List.of("Google Photos with its JSON files, 2019 to 2026", "pictures alone"),
                    List.of(
                            "From a phone or camera: copy the folder DCIM to your computer and add it here.",
                            "From Google Photos: open takeout.google.com, choose Google Photos alone, then Create export.",
                            "Add the folder, or the ZIP file as it is."),
                    "https://support.google.com/accounts/answer/3024190",
                    List.of(
                            "What is to be seen in a picture: only what the camera wrote in the file is read, and nobody's face is looked at.",
                            "When and where a picture was taken that came through WhatsApp, Instagram or Facebook: they take that out.",
                            "Anything inside a film."));

    @Override
    public ReaderInfo info() {
        return INFO;
    }

    @Override
    public Detection detect(Source source) {
        boolean pictures = false;
        for (SourceFile file : source.files()) {
            String path = file.path().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (OTHERS.stream().anyMatch(path::contains)) {
                return Detection.NOT_MINE;
            }
            if (HeaderReader.reads(path)) {
                pictures = true;
            } else if (!FILMS.contains(ending(path)) && !BESIDE.contains(ending(path))) {
                return Detection.NOT_MINE;
            }
        }
        // Whoever else knows more than one file of it knows it better.
        return pictures && Sidecars.areAll(source)
                ? new Detection.Recognized("folder", 1)
                : Detection.NOT_MINE;
    }

    @Override
    public boolean readsPicturesAlone() {
        return true;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    @Override
    public FileRoutes routes(Source source) {
        Pictures reader = new Pictures(Sidecars.of(source));
        FileRoutes.Builder routes = FileRoutes.builder();
        PICTURES.forEach(ending -> routes.reads("*." + ending, reader::picture));
        FILMS.forEach(ending -> routes.reads("*." + ending, reader::film));
        routes.ignores("*.json", "It is read with the picture or album it belongs to.");
        for (String ending : List.of("aae", "xmp", "thm")) {
            routes.ignores("*." + ending, "How a picture was edited, or a small copy of it.");
        }
        return routes.build();
    }
}
