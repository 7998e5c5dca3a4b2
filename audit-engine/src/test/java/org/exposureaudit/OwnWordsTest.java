package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Me;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private final OwnWords words = new OwnWords(Me.named("Siân Treharne"));

    private static ItemBuilder by(String name) {
        return Item.of(
                        "whatsapp",
                        Kind.MESSAGE,
                        new Locator("a.txt", "", Locator.Position.WHOLE_FILE))
                .author(Author.other(Account.named(name)))
                .text("hello");
    }

    @Test
    void claimsAMessageUnderTheUsersNameWhereTheOwnerIsUntold() {
        Item item = by("sian treharne ").trait(Trait.OWNER_UNTOLD).build();
        assertEquals(Author.self(), words.claimed(item).author());
    }

    @Test
    void leavesANamesakeWhereTheOwnerIsTold() {
        Item item = by("Siân Treharne").build();
        assertEquals(item, words.claimed(item));
    }

    @Test
    void leavesEverybodyElse() {
        Item item = by("Siân").trait(Trait.OWNER_UNTOLD).build();
        assertEquals(item, words.claimed(item));
    }
}
