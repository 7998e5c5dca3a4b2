package org.exposureaudit.reader.takeout;

import java.util.List;
import java.util.regex.Pattern;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.source.SourceFile;

/// What a table of YouTube's holds: by its English columns, or by the number of its columns and the shape of its first row.
///
/// @param sort what it holds
record YouTubeTable(Sort sort) {
    /// What tables hold.
    enum Sort {
        VIDEOS,
        RECORDINGS,
        COMMENTS,
        LIVE_CHATS,
        CHANNEL,
        CHANNEL_NAMES,
        SUBSCRIPTIONS,
        PLAYLISTS,
        PLAYLIST_VIDEOS,
        OTHER
    }

    private static final Pattern VIDEO = Pattern.compile("[\\w-]{11}");
    private static final Pattern CHANNEL = Pattern.compile("UC[\\w-]{22}");
    private static final Pattern PLAYLIST = Pattern.compile("(?:PL|LL|WL|FL)[\\w-]{0,40}");
    private static final int VIDEO_COLUMNS = 11;

    /// The table in a file.
    static YouTubeTable of(SourceFile file) {
        List<String> columns = CsvRecords.header(file);
        Sort named = named(columns);
        return new YouTubeTable(named == Sort.OTHER ? shaped(CsvRecords.firstRow(file)) : named);
    }

    private static Sort named(List<String> columns) {
        if (columns.contains("comment text")) {
            return Sort.COMMENTS;
        }
        if (columns.contains("live chat text")) {
            return Sort.LIVE_CHATS;
        }
        if (columns.contains("video title (original)")) {
            return columns.size() >= VIDEO_COLUMNS ? Sort.VIDEOS : Sort.OTHER;
        }
        if (columns.contains("video recording latitude")) {
            return Sort.RECORDINGS;
        }
        if (columns.contains("channel visibility")) {
            return Sort.CHANNEL;
        }
        if (columns.contains("channel vanity url 1 name")) {
            return Sort.CHANNEL_NAMES;
        }
        if (columns.contains("channel title") && columns.contains("channel url")) {
            return Sort.SUBSCRIPTIONS;
        }
        if (columns.contains("playlist visibility")) {
            return Sort.PLAYLISTS;
        }
        return columns.contains("playlist video creation timestamp")
                ? Sort.PLAYLIST_VIDEOS
                : Sort.OTHER;
    }

    private static Sort shaped(List<String> row) {
        if (row.stream()
                .anyMatch(cell -> cell.startsWith("{\"text\"") || cell.startsWith("{\"takeout"))) {
            return Sort.COMMENTS;
        }
        if (row.isEmpty()) {
            return Sort.OTHER;
        }
        String first = row.getFirst();
        int size = row.size();
        if (size == VIDEO_COLUMNS && VIDEO.matcher(first).matches()) {
            return Sort.VIDEOS;
        }
        if (size == 3 && row.get(1).contains("youtube.com/channel")) {
            return Sort.SUBSCRIPTIONS;
        }
        if (CHANNEL.matcher(first).matches() && size >= 3 && size <= 4) {
            return Sort.CHANNEL;
        }
        if (size == 8 && PLAYLIST.matcher(first).matches()) {
            return Sort.PLAYLISTS;
        }
        return size == 2 && VIDEO.matcher(first).matches() ? Sort.PLAYLIST_VIDEOS : Sort.OTHER;
    }
}
