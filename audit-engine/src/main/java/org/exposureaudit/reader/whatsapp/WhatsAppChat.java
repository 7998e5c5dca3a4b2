package org.exposureaudit.reader.whatsapp;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Lines;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Trait;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.PlainText;
import org.exposureaudit.reader.format.TextLines;

/// Reads one chat, message by message, after a first look has told how its lines are written.
final class WhatsAppChat {
    // A message has at most 65,536 characters; what goes on longer is no message.
    private static final int LONGEST_MESSAGE = 200_000;

    // A message may quote a few lines of another chat.
    private static final int OTHER_HEADERS = 5;
    private static final Pattern CALL_FROM_OTHER =
            Pattern.compile("\\s*(?:Missed|Silenced|Incoming)");

    private final FileReading file;
    private final ChatOutline outline;
    private final ChatPeople people;
    private final Set<String> paths;
    private final StringBuilder body = new StringBuilder();
    private Optional<ChatHeader> header = Optional.empty();
    private int firstLine;
    private int lastLine;
    private int linesBefore;
    private int otherHeaders;
    private boolean disappearing;

    /// A reading of a chat into items; `paths` are those of all files of the export.
    WhatsAppChat(FileReading file, ChatOutline outline, ChatPeople people, Set<String> paths) {
        this.file = file;
        this.outline = outline;
        this.people = people;
        this.paths = paths;
    }

    /// Reads it.
    void read() throws IOException {
        int cut = TextLines.each(file.file(), this::line);
        finishMessage();
        report(cut);
    }

    private void report(int cut) {
        if (outline.shape().isEmpty()) {
            problem(
                    Problem.Kind.FILE,
                    "No line of this file begins with a date and time as WhatsApp writes them. Please export the chat again.");
            return;
        }
        if (linesBefore > 0) {
            problem(
                    Problem.Kind.RECORD,
                    "The file begins in the middle of a message; that message was left out.");
        }
        if (cut > 0) {
            problem(
                    Problem.Kind.VALUE,
                    "A line is longer than any message can be; the end of it was left out.");
        }
        if (otherHeaders >= OTHER_HEADERS) {
            problem(
                    Problem.Kind.RECORD,
                    "Several lines begin with a date written in another way than at the start of the file; they were read as part of"
                            + " the message before them. If two chats were put into one file, please add each by itself.");
        }
        if (outline.orderIsOpen() && outline.shape().contains("half")) {
            problem(
                    Problem.Kind.VALUE,
                    "The dates do not show whether the day or the month comes first; the day was taken to.");
        }
    }

    private void line(int number, String line) throws IOException {
        Optional<ChatHeader> any = ChatHeader.of(line);
        Optional<ChatHeader> found = any.filter(each -> each.shape().equals(outline.shape()));
        otherHeaders += any.isPresent() && found.isEmpty() ? 1 : 0;
        if (found.isPresent()) {
            finishMessage();
            header = found;
            firstLine = number;
            lastLine = number;
            body.append(found.get().rest());
        } else if (header.isPresent()) {
            lastLine = number;
            append(line);
        } else if (!line.isBlank()) {
            linesBefore++;
        }
    }

    private void append(String line) {
        int room = LONGEST_MESSAGE - body.length();
        if (room > 0) {
            body.append('\n').append(line, 0, Math.min(line.length(), room));
        }
    }

    private void finishMessage() throws IOException {
        if (header.isPresent()) {
            ChatHeader begun = header.get();
            String words = body.toString().stripTrailing();
            Position position = new Lines(firstLine, lastLine);
            file.attempt(position, () -> message(begun, words, position));
        }
        header = Optional.empty();
        body.setLength(0);
    }

    private void message(ChatHeader begun, String words, Position position) {
        AuthorTable.Split split = outline.names().split(words);
        Conversation conversation = people.conversation();
        ItemBuilder item =
                file.item(WhatsAppReader.PLATFORM, Kind.MESSAGE, position)
                        .time(time(begun, position))
                        .conversation(conversation)
                        .audience(
                                conversation.type() == Conversation.Type.GROUP
                                        ? Audience.GROUP
                                        : Audience.PRIVATE);
        if (!people.ownerTold()) {
            item.trait(Trait.OWNER_UNTOLD);
        }
        Optional<Notice> notice = ChatBody.notice(split);
        if (notice.isPresent()) {
            notice(item, notice.get(), split);
        } else {
            words(item, split);
        }
        file.accept(item.build());
    }

    private Moment time(ChatHeader begun, Position position) {
        try {
            return new Moment.Local(begun.at(outline.order()));
        } catch (DateTimeException _) {
            file.problem(
                    Problem.Kind.VALUE,
                    position,
                    "The date of one message is not in the calendar; the message was kept without it.");
            return Moment.unknown();
        }
    }

    private void notice(ItemBuilder item, Notice notice, AuthorTable.Split split) {
        item.text(PlainText.of(split.body()).strip());
        switch (notice.sort()) {
            case CALL -> item.trait(Trait.CALL).author(caller(notice, split));
            case TIMER_ON, TIMER_OFF -> {
                disappearing = notice.sort() == Notice.Sort.TIMER_ON;
                item.trait(Trait.SYSTEM)
                        .trait(Trait.DISAPPEARING)
                        .author(people.author(notice.actor()));
            }
            case GROUP, ENCRYPTION, OTHER ->
                    item.trait(Trait.SYSTEM).author(people.author(notice.actor()));
        }
    }

    private Author caller(Notice notice, AuthorTable.Split split) {
        if (!split.author().isEmpty()) {
            return people.author(split.author());
        }
        boolean incoming = CALL_FROM_OTHER.matcher(PlainText.of(split.body())).lookingAt();
        return incoming ? people.caller() : people.author(notice.actor());
    }

    private void words(ItemBuilder item, AuthorTable.Split split) {
        ChatBody said = ChatBody.of(split.body());
        item.author(people.author(split.author())).text(said.text()).place(said.place());
        said.traits().forEach(item::trait);
        said.mentioned().forEach(name -> item.tag(ChatName.account(name)));
        said.attachment().forEach(each -> item.media(media(each)));
        if (disappearing) {
            item.trait(Trait.DISAPPEARING);
        }
    }

    private Media media(Attachment attachment) {
        int folder = file.path().lastIndexOf('/') + 1;
        String path = file.path().substring(0, folder) + attachment.file();
        boolean included = !attachment.file().isEmpty() && paths.contains(path);
        return new Media(
                included ? path : "",
                attachment.type(),
                attachment.title(),
                "",
                Moment.unknown(),
                Place.Point.UNKNOWN,
                "",
                PictureHeader.NONE);
    }

    private void problem(Problem.Kind kind, String message) {
        file.problem(kind, Position.WHOLE_FILE, message);
    }
}
