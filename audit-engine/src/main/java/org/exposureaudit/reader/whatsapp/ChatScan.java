package org.exposureaudit.reader.whatsapp;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.reader.format.TextLines;
import org.exposureaudit.source.SourceFile;

/// The first look through a chat.
final class ChatScan {
    private static final int MOST_PEOPLE = 5_000;

    private final AuthorTable names = new AuthorTable();
    private final DateOrder.Evidence dates = new DateOrder.Evidence();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> ownHints = new LinkedHashSet<>();
    private String shape = "";
    private String title;
    private boolean group;

    private ChatScan(String title) {
        this.title = title;
    }

    /// Looks through a file. Where it cannot be read to its end, what came before counts; reading its messages will tell.
    static ChatOutline of(SourceFile file) {
        ChatScan scan = new ChatScan(ChatName.title(file));
        try {
            TextLines.each(file, (_, line) -> scan.line(line));
        } catch (IOException _) {
            return scan.outline();
        }
        return scan.outline();
    }

    private void line(String line) {
        ChatHeader.of(line).filter(header -> fits(header.shape())).ifPresent(this::header);
    }

    private boolean fits(String other) {
        if (shape.isEmpty()) {
            shape = other;
        }
        return shape.equals(other);
    }

    private void header(ChatHeader header) {
        dates.add(header.dateParts());
        AuthorTable.Split split = names.learnFrom(header.rest());
        Optional<Notice> notice = ChatBody.notice(split);
        notice.ifPresent(each -> note(each, split.author()));
        boolean wrote = notice.isEmpty() || notice.get().sort() == Notice.Sort.CALL;
        if (wrote && !split.author().isEmpty()) {
            add(authors, split.author());
            if (ChatBody.isOwnDeletion(split.body())) {
                ownHints.add(split.author());
            }
        }
    }

    private void note(Notice notice, String author) {
        group |= notice.sort() == Notice.Sort.GROUP;
        notice.others().forEach(name -> add(members, name));
        if (notice.sort() == Notice.Sort.ENCRYPTION && title.isEmpty()) {
            title = author;
        }
    }

    private static void add(Set<String> names, String name) {
        if (names.size() < MOST_PEOPLE) {
            names.add(name);
        }
    }

    private ChatOutline outline() {
        Set<String> known = new LinkedHashSet<>();
        known.add(ChatName.key(title));
        members.forEach(name -> known.add(ChatName.key(name)));
        Map<String, String> whole = names.settle(known);
        return new ChatOutline(
                title,
                shape,
                dates.order(),
                dates.isOpen(),
                names,
                authors.stream().map(name -> whole.getOrDefault(name, name)).distinct().toList(),
                members.stream().toList(),
                ownHints.stream().map(name -> whole.getOrDefault(name, name)).toList(),
                group);
    }
}
