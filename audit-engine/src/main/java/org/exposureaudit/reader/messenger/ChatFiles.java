package org.exposureaudit.reader.messenger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.OwnerSearch;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Finds the files of chats, which have names of people, not names of their own: by the first file of each folder where they end in
/// a running number, and one by one where somebody has renamed them.
final class ChatFiles {
    // Not the files of Facebook's and Instagram's own threads, of which there may be thousands.
    private static final Pattern NAME =
            Pattern.compile("(?:.*/)?(?!message_\\d)[^/]*_\\d+( ?\\(\\d+\\))?\\.json");
    private static final Pattern NUMBER = Pattern.compile("_\\d+$");
    private static final Pattern RENAMED =
            Pattern.compile("(?:[^/]*/)?(?!message_\\d)[^/._][^/]*\\.json");
    private static final int HEAD = 4_096;
    private static final int ENOUGH = 50;

    private ChatFiles() {}

    /// The files of chats in a source; none where it is no such download.
    static List<SourceFile> in(Source source) {
        Map<String, List<SourceFile>> byFolder = new LinkedHashMap<>();
        for (SourceFile file : source.files()) {
            if (NAME.matcher(file.path()).matches()) {
                byFolder.computeIfAbsent(folder(file), _ -> new ArrayList<>()).add(file);
            }
        }
        List<SourceFile> chats = new ArrayList<>();
        byFolder.values().stream().filter(files -> isChat(files.getFirst())).forEach(chats::addAll);
        for (SourceFile file : source.files()) {
            if (isRenamed(file) && beginsAsChat(file) && isChat(file)) {
                chats.add(file);
            }
        }
        return chats;
    }

    private static boolean isRenamed(SourceFile file) {
        return !NAME.matcher(file.path()).matches() && RENAMED.matcher(file.path()).matches();
    }

    // Any JSON may be so named, and most are long.
    private static boolean beginsAsChat(SourceFile file) {
        try {
            String head = TextReader.head(file, HEAD);
            return head.contains("\"participants\"") && head.contains("\"threadName\"");
        } catch (IOException | AuditException _) {
            return false;
        }
    }

    private static boolean isChat(SourceFile file) {
        List<JsonValue> participants = peek(file).member("participants").items();
        return !participants.isEmpty()
                && participants.getFirst() instanceof JsonValue.Text
                && !peek(file).member("threadName").isMissing();
    }

    /// What matches these files: everything so named in their folders, or each by itself where other files are so named too.
    static Set<String> patterns(Source source, List<SourceFile> chats) {
        boolean mixed =
                chats.stream().anyMatch(ChatFiles::isRenamed)
                        || source.files().stream()
                                        .filter(file -> NAME.matcher(file.path()).matches())
                                        .count()
                                > chats.size();
        Set<String> patterns = new LinkedHashSet<>();
        for (SourceFile chat : chats) {
            patterns.add(mixed ? chat.path() : folder(chat) + "*.json");
        }
        return patterns;
    }

    private static String folder(SourceFile file) {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1);
    }

    /// The one who is in every chat; unknown where there is one chat only.
    static Owner owner(List<SourceFile> chats) {
        List<Set<String>> casts =
                chats.stream()
                        .limit(ENOUGH)
                        .map(OwnerSearch::participants)
                        .filter(cast -> !cast.isEmpty())
                        .toList();
        Set<String> common = OwnerSearch.common(casts);
        return casts.size() > 1 && common.size() == 1
                ? Owner.of(common.iterator().next())
                : Owner.UNKNOWN;
    }

    /// A chat's title without the running number at its end.
    static String title(String threadName) {
        return NUMBER.matcher(threadName).replaceFirst("");
    }

    /// A look into a file, whose texts are as they should be.
    static JsonPeek peek(SourceFile file) {
        return new JsonPeek(file, UnaryOperator.identity());
    }
}
