package org.exposureaudit.reader.snapchat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.exposureaudit.item.Media;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The files of chats by the ids messages name them by.
final class ChatMedia {
    private static final Pattern IDS = Pattern.compile(" ?\\| ?");
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}_.+");
    private static final int DATE = 11;

    private final Map<String, String> paths;

    private ChatMedia(Map<String, String> paths) {
        this.paths = paths;
    }

    /// The files of a source.
    static ChatMedia of(Source source) {
        Map<String, String> paths = new HashMap<>();
        for (SourceFile file : source.files()) {
            if (DATED.matcher(file.name()).matches()) {
                int dot = file.name().lastIndexOf('.');
                paths.put(
                        file.name().substring(DATE, dot > DATE ? dot : file.name().length()),
                        file.path());
            }
        }
        return new ChatMedia(paths);
    }

    /// The files of a message.
    ///
    /// @param ids as the message names them
    /// @param sort what sort of files it says they are
    List<Media> of(String ids, String sort) {
        Media.Type type = type(sort);
        if (ids.isBlank()) {
            return type == Media.Type.FILE ? List.of() : List.of(Media.of("", type));
        }
        List<Media> media = new ArrayList<>();
        for (String id : IDS.split(ids, -1)) {
            String path = paths.getOrDefault(id.strip(), "");
            media.add(Media.of(path, path.isEmpty() ? type : byEnding(path, type)));
        }
        return media;
    }

    private static Media.Type type(String sort) {
        return switch (sort.toUpperCase(Locale.ROOT)) {
            case "IMAGE", "PHOTO" -> Media.Type.PHOTO;
            case "VIDEO" -> Media.Type.VIDEO;
            case "NOTE" -> Media.Type.AUDIO;
            default -> Media.Type.FILE;
        };
    }

    private static Media.Type byEnding(String path, Media.Type otherwise) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jpg") || lower.endsWith(".png") || lower.endsWith(".webp")) {
            return Media.Type.PHOTO;
        }
        boolean note = otherwise == Media.Type.AUDIO;
        return lower.endsWith(".mp4") && !note ? Media.Type.VIDEO : otherwise;
    }
}
