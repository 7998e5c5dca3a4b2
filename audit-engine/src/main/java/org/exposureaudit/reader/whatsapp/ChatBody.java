package org.exposureaudit.reader.whatsapp;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.format.PlainText;

/// What a message says, apart from the words the phone put in for what cannot be written.
///
/// @param text the words
/// @param attachment the file sent, if any
/// @param place the place sent, if any
/// @param traits what the phone says of the message's state
/// @param mentioned names mentioned with an `@`
record ChatBody(
        String text,
        List<Attachment> attachment,
        Place place,
        Set<Trait> traits,
        List<String> mentioned) {
    private static final char MARK = '\u200E';

    private static final Set<String> DELETED =
            Set.of(
                    "this message was deleted",
                    "this message was deleted by admin",
                    "diese nachricht wurde gelöscht",
                    "este mensaje fue eliminado",
                    "se eliminó este mensaje",
                    "ce message a été supprimé",
                    "questo messaggio è stato eliminato",
                    "mensagem apagada",
                    "esta mensagem foi apagada",
                    "dit bericht is verwijderd",
                    "usunięto tę wiadomość");
    private static final Set<String> DELETED_BY_OWNER =
            Set.of(
                    "you deleted this message",
                    "you deleted this message as admin",
                    "du hast diese nachricht gelöscht",
                    "eliminaste este mensaje",
                    "vous avez supprimé ce message",
                    "hai eliminato questo messaggio",
                    "você apagou esta mensagem",
                    "je hebt dit bericht verwijderd",
                    "usunąłeś tę wiadomość",
                    "usunęłaś tę wiadomość");
    private static final Pattern EDITED =
            Pattern.compile("\\s?(?:\\u200E<[^<>:\\n]{4,60}>|<This message was edited>)\\s*$");
    private static final Pattern POLL =
            Pattern.compile(
                    "(?:POLL|UMFRAGE|ENCUESTA|SONDAGE|SONDAGGIO|ENQUETE|PEILING|ANKIETA):\\s*(?<rest>.*)",
                    Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("(?m)^\\p{Lu}{4,10}: ");
    private static final Pattern POINT =
            Pattern.compile(
                    "(?:(?<label>[^\\n]{1,200}): )?https?://maps\\.google\\.com/\\S{0,10}\\?q=(?<lat>-?\\d{1,3}(?:\\.\\d{1,15})?),(?<lon>-?\\d{1,3}(?:\\.\\d{1,15})?)\\S{0,40}");
    private static final Pattern VENUE =
            Pattern.compile(
                    "(?<label>[^\\n]{1,200}): https?://(?:www\\.)?foursquare\\.com/\\S{1,100}");
    private static final Pattern VIEW_ONCE =
            Pattern.compile(
                    "(?:You (?:received|sent) a )?view once\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CALL =
            Pattern.compile(
                    "(?:Missed |Silenced )?(?:[Gg]roup )?(?:[Vv]oice|[Vv]ideo) call(?:[,.:] ?(?:\\d.{0,20}|No answer|Tap to call back|Answered.{0,30}|Declined))*");
    private static final Pattern MENTION =
            Pattern.compile("@\\u2068(?<name>[^\\u2068\\u2069\\n]{1,80})\\u2069");

    /// Reads the words of a person's message.
    static ChatBody of(String raw) {
        Matcher edit = EDITED.matcher(raw);
        boolean edited = edit.find() && edit.start() > 0;
        ChatBody body = unedited(edited ? raw.substring(0, edit.start()) : raw);
        if (edited) {
            Set<Trait> traits = EnumSet.of(Trait.EDITED);
            traits.addAll(body.traits);
            return new ChatBody(body.text, body.attachment, body.place, traits, body.mentioned);
        }
        return body;
    }

    private static ChatBody unedited(String raw) {
        String plain = PlainText.of(raw).strip();
        if (plain.isEmpty() || VIEW_ONCE.matcher(plain).matches()) {
            // An empty message is how Android writes one that could be seen once.
            return new ChatBody(
                    plain,
                    List.of(new Attachment("", Media.Type.FILE, "", "")),
                    Place.UNKNOWN,
                    Set.of(Trait.DISAPPEARING),
                    List.of());
        }
        if (isDeletion(plain)) {
            return words("", Place.UNKNOWN, Set.of(Trait.DELETED), List.of());
        }
        Optional<Attachment> attachment = Attachment.of(raw);
        if (attachment.isPresent()) {
            return new ChatBody(
                    attachment.get().text(),
                    List.of(attachment.get()),
                    Place.UNKNOWN,
                    Set.of(),
                    List.of());
        }
        Matcher poll = POLL.matcher(plain);
        if (poll.matches()) {
            return words(
                    OPTION.matcher(poll.group("rest")).replaceAll("").strip(),
                    Place.UNKNOWN,
                    Set.of(),
                    List.of());
        }
        return located(raw, plain);
    }

    private static ChatBody located(String raw, String plain) {
        Matcher point = POINT.matcher(plain);
        if (point.matches()) {
            Place.Point where =
                    Place.Point.of(
                            Double.parseDouble(point.group("lat")),
                            Double.parseDouble(point.group("lon")));
            String label = point.group("label") == null ? "" : point.group("label");
            boolean named = !label.toLowerCase(Locale.ROOT).contains("location");
            return words("", new Place(named ? label : "", where), Set.of(), List.of());
        }
        Matcher venue = VENUE.matcher(plain);
        Place place = venue.matches() ? Place.named(venue.group("label")) : Place.UNKNOWN;
        List<String> mentioned =
                MENTION.matcher(raw).results().map(each -> each.group("name")).toList();
        return words(plain, place, Set.of(), mentioned);
    }

    private static ChatBody words(
            String text, Place place, Set<Trait> traits, List<String> mentioned) {
        return new ChatBody(text, List.of(), place, traits, mentioned);
    }

    /// The notice a line is: one without an author, or one that phones put an author or the chat's name in front of.
    static Optional<Notice> notice(AuthorTable.Split line) {
        if (line.author().isEmpty()) {
            return Optional.of(Notice.of(line.body()).orElse(Notice.UNTOLD));
        }
        boolean marked = !line.body().isEmpty() && line.body().charAt(0) == MARK;
        if (marked && !isMessage(line.body())) {
            return Optional.of(Notice.of(line.body()).orElse(Notice.UNTOLD));
        }
        // Without the mark a person may have written the words of a notice; only these nobody
        // would.
        boolean call = CALL.matcher(PlainText.of(line.body()).strip()).matches();
        return Notice.of(line.body())
                .filter(each ->
                        each.sort() == Notice.Sort.ENCRYPTION
                                || (call && each.sort() == Notice.Sort.CALL));
    }

    // Marked, too, are the words for a file, a place, a poll and a deleted message, which a person
    // sent.
    private static boolean isMessage(String raw) {
        String plain = PlainText.of(raw).strip();
        ChatBody body = of(raw);
        return !body.traits.isEmpty()
                || !body.attachment.isEmpty()
                || !body.place.isUnknown()
                || !body.text.equals(plain)
                || plain.toLowerCase(Locale.ROOT).contains("location");
    }

    /// Whether a message says that its author, the export's owner, deleted it.
    static boolean isOwnDeletion(String raw) {
        return DELETED_BY_OWNER.contains(bare(PlainText.of(raw)));
    }

    private static boolean isDeletion(String plain) {
        String bare = bare(plain);
        return DELETED.contains(bare)
                || DELETED_BY_OWNER.contains(bare)
                || bare.startsWith("this message was deleted by admin ");
    }

    private static String bare(String plain) {
        String lower = plain.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
