package org.exposureaudit.reader.mail;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.exposureaudit.item.Media;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;

/// The words of an e-mail and what is attached to it. Lines quoted from another message are left out: they are somebody else's.
///
/// @param words the words
/// @param attached the attachments by their names
record MailText(String words, List<Media> attached) {
    private static final int MOST_LETTERS = 1_000_000;
    private static final int MOST_DEPTH = 20;
    private static final Pattern QUOTED = Pattern.compile("^ ?>.*");
    private static final Pattern REPLY =
            Pattern.compile(
                    "^(?:On .{5,120} wrote:|-{2,} ?Original Message ?-{2,}|From: .{3,120})$");

    private static final class Parts {
        private final List<String> plain = new ArrayList<>();
        private final List<String> html = new ArrayList<>();
        private final List<Media> attached = new ArrayList<>();
    }

    /// The words of a message.
    static MailText of(Entity message) {
        Parts parts = new Parts();
        collect(message, parts, 0);
        List<String> chosen = parts.plain.isEmpty() ? parts.html : parts.plain;
        return new MailText(unquoted(String.join("\n", chosen)), List.copyOf(parts.attached));
    }

    private static void collect(Entity entity, Parts parts, int depth) {
        Body body = entity.getBody();
        String name = entity.getFilename();
        if (name != null || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            parts.attached.add(Media.of(name == null ? "" : name, type(entity)));
        } else if (body instanceof Multipart several && depth < MOST_DEPTH) {
            several.getBodyParts().forEach(part -> collect(part, parts, depth + 1));
        } else if (body instanceof Entity inner && depth < MOST_DEPTH) {
            collect(inner, parts, depth + 1);
        } else if (body instanceof TextBody text) {
            String words = words(text);
            if ("text/html".equalsIgnoreCase(entity.getMimeType())) {
                parts.html.add(HtmlText.of(HtmlPage.of(words).document().body()));
            } else {
                parts.plain.add(words);
            }
        }
    }

    private static Media.Type type(Entity entity) {
        String sort = entity.getMimeType() == null ? "" : entity.getMimeType();
        if (sort.startsWith("image/")) {
            return Media.Type.PHOTO;
        }
        if (sort.startsWith("video/")) {
            return Media.Type.VIDEO;
        }
        return sort.startsWith("audio/") ? Media.Type.AUDIO : Media.Type.FILE;
    }

    private static String words(TextBody text) {
        try (Reader reader = text.getReader()) {
            char[] letters = new char[8_192];
            StringBuilder words = new StringBuilder();
            int read = reader.read(letters);
            while (read > 0 && words.length() < MOST_LETTERS) {
                words.append(letters, 0, read);
                read = reader.read(letters);
            }
            return words.toString();
        } catch (IOException _) {
            // An encoding that does not exist; the rest of the message still counts.
            return "";
        }
    }

    private static String unquoted(String words) {
        List<String> lines = words.lines().toList();
        int end = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (REPLY.matcher(lines.get(i).strip()).matches() && i > 0) {
                end = i;
                break;
            }
        }
        return lines.subList(0, end).stream()
                .filter(line -> !QUOTED.matcher(line).matches())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /// No content in a log.
    @Override
    public String toString() {
        return "MailText[" + words.length() + " characters]";
    }
}
