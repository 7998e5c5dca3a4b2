package org.exposureaudit.reader.whatsapp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.TextLines;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The chats of one export, looked through once so that each can be told who its owner is.
final class WhatsAppChats {
    private static final int HEAD = 40;

    private record Place(String input, String path) {
        static Place of(SourceFile file) {
            return new Place(file.input(), file.path());
        }
    }

    private final Map<Place, ChatOutline> outlines = new LinkedHashMap<>();
    private final Set<String> patterns = new TreeSet<>();
    private final Set<String> paths;

    private WhatsAppChats(Source source) {
        paths =
                source.files().stream()
                        .map(SourceFile::path)
                        .collect(Collectors.toUnmodifiableSet());
        for (SourceFile file : files(source)) {
            outlines.put(Place.of(file), ChatScan.of(file));
            patterns.add(pattern(file));
        }
    }

    /// Looks through the chats of a source.
    static WhatsAppChats of(Source source) {
        return new WhatsAppChats(source);
    }

    /// The files of a source that are chats: by name, or by the way their first lines are written.
    static List<SourceFile> files(Source source) {
        return source.files().stream().filter(WhatsAppChats::isChat).toList();
    }

    private static boolean isChat(SourceFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        return path.endsWith(".txt") && (isNamedChat(file) || looksLikeChat(file));
    }

    private static String pattern(SourceFile chat) {
        if (!isNamedChat(chat)) {
            return chat.path();
        }
        return chat.name().equalsIgnoreCase("_chat.txt") ? "_chat.txt" : "*whatsapp*.txt";
    }

    /// Whether a file has one of the names WhatsApp gives a chat.
    static boolean isNamedChat(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.equals("_chat.txt") || (name.contains("whatsapp") && name.contains("chat"));
    }

    // The first line with words begins with a header, and if there are many lines another one does,
    // too.
    private static boolean looksLikeChat(SourceFile file) {
        try {
            List<String> head =
                    TextLines.head(file, HEAD).stream().filter(line -> !line.isBlank()).toList();
            if (head.isEmpty()) {
                return false;
            }
            Optional<ChatHeader> first = ChatHeader.of(head.getFirst());
            long alike =
                    head.stream()
                            .flatMap(line -> ChatHeader.of(line).stream())
                            .filter(header ->
                                    header.shape().equals(first.map(ChatHeader::shape).orElse("")))
                            .count();
            return first.filter(header -> !header.rest().isBlank()).isPresent()
                    && alike >= (head.size() < HEAD / 2 ? 1 : 2);
        } catch (IOException _) {
            return false;
        }
    }

    /// The patterns of their paths.
    Set<String> patterns() {
        return patterns;
    }

    /// Reads one of them.
    void read(FileReading file) throws IOException {
        ChatOutline outline =
                outlines.getOrDefault(Place.of(file.file()), ChatScan.of(file.file()));
        ChatOwner owner = ChatOwner.of(outline, List.copyOf(outlines.values()));
        if (!owner.told() && !outline.authors().isEmpty()) {
            file.problem(
                    Problem.Kind.VALUE,
                    Position.WHOLE_FILE,
                    "The chat does not show which of its people you are. Only messages under the very name you gave about yourself"
                            + " count as yours. Keep the name WhatsApp gave the file, or add a chat between you and one other person.");
        }
        String id = file.path().isEmpty() ? file.file().input() : file.path();
        new WhatsAppChat(file, outline, new ChatPeople(id, outline, owner), paths).read();
    }
}
