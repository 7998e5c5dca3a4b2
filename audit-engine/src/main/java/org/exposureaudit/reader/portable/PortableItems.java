package org.exposureaudit.reader.portable;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Place;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonLines;
import org.exposureaudit.reader.format.JsonValue;

/// Reads `items.jsonl`. Who the other party is to the school is not taken from here: that comes from the roster.
final class PortableItems {
    private static final Set<Kind> KINDS =
            EnumSet.of(
                    Kind.POST,
                    Kind.COMMENT,
                    Kind.MESSAGE,
                    Kind.CAPTION,
                    Kind.PROFILE,
                    Kind.BIO,
                    Kind.GROUP,
                    Kind.SEARCH_RESULT,
                    Kind.AI_CHAT);

    private PortableItems() {}

    /// Reads the file.
    static void read(FileReading file) throws IOException {
        JsonLines.each(file, (row, at) -> read(file, row, at));
    }

    private static void read(FileReading file, JsonValue row, Position at) {
        Kind kind = Kind.of(row.text("kind").strip()).filter(KINDS::contains).orElse(Kind.POST);
        if (!row.text("kind").strip().equalsIgnoreCase(kind.label())) {
            file.problem(
                    Problem.Kind.VALUE,
                    at,
                    "The kind of this item is not one of the format's; it was read as a post.");
        }
        Account other = account(row.at("other_party"));
        ItemBuilder item =
                file.item(platform(row.text("platform")), kind, at)
                        .sourceId(row.text("id"))
                        .author(author(file, row, at, other))
                        .time(PortableTime.read(file, at, row.text("datetime")))
                        .audience(Audience.of(row.text("audience").strip()))
                        .conversation(conversation(kind, other))
                        .text(row.text("text"))
                        .place(Place.named(row.text("place")))
                        .detail(detail(kind));
        file.accept(item.build());
    }

    private static Detail detail(Kind kind) {
        return switch (kind) {
            case GROUP -> new Membership(Membership.Sort.GROUP, Membership.Role.MEMBER);
            case PROFILE -> new Detail.ProfileField(Detail.Field.OTHER, "");
            default -> Detail.NONE;
        };
    }

    /// The platform a row names, as ids are written.
    static String platform(String named) {
        String platform = named.strip().toLowerCase(Locale.ROOT);
        return platform.isEmpty() ? PortableReader.PLATFORM : platform;
    }

    private static Account account(JsonValue party) {
        return Account.of(party.text("display_name").strip(), party.text("handle"));
    }

    private static Author author(FileReading file, JsonValue row, Position at, Account other) {
        return switch (row.text("author").strip().toLowerCase(Locale.ROOT)) {
            case "self" -> Author.self();
            case "other" -> Author.other(other);
            case "" -> Author.unknown();
            default -> {
                file.problem(
                        Problem.Kind.VALUE,
                        at,
                        "The author of this item is neither self nor other; it was read without one.");
                yield Author.unknown();
            }
        };
    }

    private static Conversation conversation(Kind kind, Account other) {
        Conversation.Type type =
                switch (kind) {
                    case MESSAGE -> Conversation.Type.ONE_TO_ONE;
                    case COMMENT -> Conversation.Type.PAGE;
                    case AI_CHAT -> Conversation.Type.ASSISTANT;
                    default -> Conversation.Type.NONE;
                };
        if (type == Conversation.Type.ASSISTANT) {
            return new Conversation("", other.displayName(), List.of(), type);
        }
        return other.isBlank() || type == Conversation.Type.NONE
                ? Conversation.NONE
                : new Conversation("", other.displayName(), List.of(other), type);
    }
}
