package org.exposureaudit.reader.meta;

import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Trait;

/// Tells the lines a platform writes into a conversation from what people write, by their English wording.
///
/// Nearly every message is told by its first letters. A line counts only if it begins with its sender's name or `You`, so that the
/// same words written by a person stay theirs.
public final class PlatformLines {
    private static final int LONGEST = 400;
    private static final Set<String> ATTACHMENTS =
            Set.of(
                    " sent an attachment.",
                    " sent a photo.",
                    " sent photos.",
                    " sent a video.",
                    " sent a voice message.",
                    " sent a sticker.",
                    " sent a GIF.",
                    " sent a link.",
                    " sent a location.",
                    " sent a live location.",
                    " shared a story.",
                    " shared a post.",
                    " shared a reel.");
    private static final Set<String> EVENT_LINES =
            Set.of("Liked a message", "This poll is no longer available.");
    private static final Set<String> CALL_LINES =
            Set.of(
                    "The video call ended.",
                    "The video chat ended.",
                    "The call ended.",
                    "Audio call ended",
                    "Video chat ended",
                    "Missed call");
    private static final Set<String> CALLS =
            Set.of(
                    " called you.",
                    " missed your call.",
                    " started a call.",
                    " started a video chat.",
                    " started a video call.",
                    " started an audio call.",
                    " started a voice call.",
                    " joined the call.",
                    " joined the video chat.",
                    " joined the video call.",
                    " missed a video chat.",
                    " missed a call.");
    private static final List<String> CALL_WORDS =
            List.of(" called ", " missed a call from ", " missed a video chat with ");
    private static final Set<String> EVENTS =
            Set.of(
                    " left the group.",
                    " joined the group.",
                    " created the group.",
                    " created this group.",
                    " changed the group photo.",
                    " changed the group name.",
                    " removed the group photo.",
                    " removed the group name.",
                    " changed the chat theme.",
                    " cleared the group name.",
                    " pinned a message.",
                    " unpinned a message.",
                    " left.");
    private static final List<String> EVENT_WORDS =
            List.of(
                    " named the group ",
                    " set the nickname for ",
                    " set your nickname to ",
                    " set her own nickname to ",
                    " set his own nickname to ",
                    " set their own nickname to ",
                    " cleared the nickname for ",
                    " changed the theme to ",
                    " changed the chat theme to ",
                    " set the emoji to ",
                    " set the quick reaction to ",
                    " waved at ",
                    " created a poll: ",
                    " voted for \"",
                    " are now connected on Messenger",
                    " can now call each other ",
                    " can now message and call each other",
                    " turned on member approval",
                    " turned off member approval",
                    " is now an admin",
                    " as a group admin");

    private PlatformLines() {}

    /// What a line is.
    public enum Sort {
        /// What a person wrote.
        WORDS,
        /// It stands for a file or a share and says nothing itself.
        ATTACHMENT,
        /// It tells of an event in the conversation.
        EVENT,
        /// It tells of a call.
        CALL,
        /// It tells that messages vanish by themselves from now on, or no longer do.
        VANISHING,
        /// It stands for words taken back.
        UNSENT;

        /// What it says of a message's state.
        public Set<Trait> traits() {
            return switch (this) {
                case WORDS, ATTACHMENT -> Set.of();
                case EVENT -> Set.of(Trait.SYSTEM);
                case CALL -> Set.of(Trait.CALL);
                case VANISHING -> Set.of(Trait.SYSTEM, Trait.DISAPPEARING);
                case UNSENT -> Set.of(Trait.DELETED);
            };
        }
    }

    /// What a line is, by its words and its sender's name.
    public static Sort of(String line, String sender) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Sort.WORDS;
        }
        return switch (line.charAt(0)) {
            case 'A', 'L', 'M', 'R', 'T', 'U', 'V' -> whole(line, sender);
            default -> bySubject(line, sender);
        };
    }

    private static Sort whole(String line, String sender) {
        boolean reacted =
                line.startsWith("Reacted ") && line.stripTrailing().endsWith(" to your message");
        if (reacted || EVENT_LINES.contains(line)) {
            return Sort.EVENT;
        }
        if (line.equals("User unsent a message")) {
            return Sort.UNSENT;
        }
        return CALL_LINES.contains(line) ? Sort.CALL : bySubject(line, sender);
    }

    private static Sort bySubject(String line, String sender) {
        int subject = subject(line, sender);
        return subject <= 0 ? Sort.WORDS : predicate(line, subject);
    }

    /// Where the rest of a line begins after its sender's name, first name or `You`; 0 where it begins otherwise.
    private static int subject(String line, String sender) {
        if (line.startsWith("You ")) {
            return 3;
        }
        if (sender.isEmpty()) {
            return 0;
        }
        if (line.startsWith(sender)) {
            return sender.length();
        }
        int space = sender.indexOf(' ');
        boolean first = space > 0 && line.startsWith(sender.substring(0, space + 1));
        return first ? space : 0;
    }

    private static Sort predicate(String line, int from) {
        String rest = line.substring(from);
        if (ATTACHMENTS.contains(rest)) {
            return Sort.ATTACHMENT;
        }
        if (rest.startsWith(" unsent a message")) {
            return Sort.UNSENT;
        }
        if (rest.startsWith(" turned o")
                && (rest.contains("disappearing messages") || rest.contains("vanish mode"))) {
            return Sort.VANISHING;
        }
        boolean call = begins(rest, CALL_WORDS) && rest.endsWith(".");
        if (call || CALLS.contains(rest)) {
            return Sort.CALL;
        }
        boolean reacted = rest.startsWith(" reacted ") && rest.contains(" to ");
        boolean membership =
                (rest.startsWith(" added ") || rest.startsWith(" removed "))
                        && (rest.endsWith(" the group.") || rest.endsWith(" to the chat."));
        return reacted || membership || EVENTS.contains(rest) || begins(rest, EVENT_WORDS)
                ? Sort.EVENT
                : Sort.WORDS;
    }

    private static boolean begins(String text, List<String> beginnings) {
        return beginnings.stream().anyMatch(text::startsWith);
    }
}
