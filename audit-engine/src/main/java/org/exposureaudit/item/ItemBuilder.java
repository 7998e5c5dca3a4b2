package org.exposureaudit.item;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Builds one [Item]; a reader fills in what the export says and leaves the rest. Not for sharing between threads.
public final class ItemBuilder {
    private final String platform;
    private final Kind kind;
    private final Locator locator;
    private final List<Account> tagged = new ArrayList<>(0);
    private final List<Media> media = new ArrayList<>(0);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private String sourceId = "";
    private Author author = Author.unknown();
    private Moment time = Moment.unknown();
    private Audience audience = Audience.UNKNOWN;
    private Conversation conversation = Conversation.NONE;
    private String text = "";
    private Place place = Place.UNKNOWN;
    private Detail detail = Detail.NONE;

    ItemBuilder(String platform, Kind kind, Locator locator) {
        this.platform = platform;
        this.kind = kind;
        this.locator = locator;
    }

    /// The id the input gave it.
    public ItemBuilder sourceId(String value) {
        sourceId = value;
        return this;
    }

    /// Who wrote or did it.
    public ItemBuilder author(Author value) {
        author = value;
        return this;
    }

    /// When it happened.
    public ItemBuilder time(Moment value) {
        time = value;
        return this;
    }

    /// Who could see it.
    public ItemBuilder audience(Audience value) {
        audience = value;
        return this;
    }

    /// The thread, group or page it belongs to.
    public ItemBuilder conversation(Conversation value) {
        conversation = value;
        return this;
    }

    /// The words, plain.
    public ItemBuilder text(String value) {
        text = value;
        return this;
    }

    /// Where it says it was.
    public ItemBuilder place(Place value) {
        place = value;
        return this;
    }

    /// One more account named by tag or mention.
    public ItemBuilder tag(Account value) {
        tagged.add(value);
        return this;
    }

    /// One more file that belongs to it.
    public ItemBuilder media(Media value) {
        media.add(value);
        return this;
    }

    /// One more thing the export says of its state.
    public ItemBuilder trait(Trait value) {
        traits.add(value);
        return this;
    }

    /// What only this kind of item has.
    public ItemBuilder detail(Detail value) {
        detail = value;
        return this;
    }

    /// The finished item.
    public Item build() {
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
                media,
                traits,
                detail,
                locator);
    }
}
