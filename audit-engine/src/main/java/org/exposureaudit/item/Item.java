package org.exposureaudit.item;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// One thing a person posted, wrote, received, set or is linked to, as one platform's export tells it.
///
/// Readers make items and know nothing of schools; detectors read them and know nothing of platforms. Nothing in an item is ever
/// null: what an export does not say is an "unknown" case, an empty list or an empty text. Immutable and safe to share.
///
/// @param platform the platform's id in lower case, such as `facebook`; for portable input the platform its row names
/// @param sourceId the id the item carried in its input, or an empty text
/// @param kind what sort of thing it is
/// @param author who wrote or did it
/// @param time when, as exactly as the export says
/// @param audience who could see it, as far as the export says
/// @param conversation the thread, group or page it belongs to, or [Conversation#NONE]
/// @param text the words, already repaired and free of mark-up; may be empty
/// @param place where it says it was
/// @param tagged accounts named by tag or mention
/// @param media pictures and other files that belong to it
/// @param traits anything the export says of its state, such as deleted or system line
/// @param detail what only this kind of item has
/// @param locator where it stood in the export
public record Item(
        String platform,
        String sourceId,
        Kind kind,
        Author author,
        Moment time,
        Audience audience,
        Conversation conversation,
        String text,
        Place place,
        List<Account> tagged,
        List<Media> media,
        Set<Trait> traits,
        Detail detail,
        Locator locator) {

    /// Copies the collections.
    public Item {
        Objects.requireNonNull(text, "text");
        tagged = List.copyOf(tagged);
        media = List.copyOf(media);
        traits = traits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(traits));
    }

    /// The id by which findings and declarations refer to this item: the platform's own where there was one, else a digest of
    /// platform, kind, time, people and words. Never of the position, so that it survives a fresh export. Computed on each call.
    public ItemId id() {
        return ItemId.of(this);
    }

    /// Starts an item of one platform and kind at one place; everything else is unknown or empty until said.
    public static ItemBuilder of(String platform, Kind kind, Locator locator) {
        return new ItemBuilder(platform, kind, locator);
    }

    /// The same item by another author.
    public Item by(Author other) {
        return new Item(
                platform,
                sourceId,
                kind,
                other,
                time,
                audience,
                conversation,
                text,
                place,
                tagged,
                media,
                traits,
                detail,
                locator);
    }

    /// The same item with more known of its pictures and other files.
    public Item showing(List<Media> files) {
        return new Item(
                platform,
                sourceId,
                kind,
                author,
                time,
                audience,
                conversation,
                text,
                place,
                tagged,
                files,
                traits,
                detail,
                locator);
    }

    /// Whether the export gives the item this trait.
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// Whether it holds nothing that anybody could look at: no words, names, files, place or time.
    public boolean isEmpty() {
        return text.isBlank()
                && author.isNameless()
                && time instanceof Moment.Unknown
                && place.isUnknown()
                && tagged.isEmpty()
                && media.isEmpty()
                && DetailRules.isEmpty(detail);
    }

    /// Sizes only: content never reaches a log by accident.
    @Override
    public String toString() {
        return "Item[" + platform + " " + kind + ", " + text.length() + " characters]";
    }
}
