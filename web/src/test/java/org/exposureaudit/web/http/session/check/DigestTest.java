package org.exposureaudit.web.http.session.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DigestTest {
    private final Digest digest = new Digest();

    @Test
    void makesAThingOnceFromWhatIsEqual() {
        StringBuilder first = made("one");

        assertSame(first, made("one"));
    }

    @Test
    void makesItAnewFromSomethingElseAndKeepsOnlyThat() {
        StringBuilder first = made("one");

        assertEquals("two", made("two").toString());
        assertNotSame(first, made("one"));
    }

    @Test
    void makesAnotherSortOfThingFromTheSame() {
        assertEquals("one", made("one").toString());

        assertEquals(3, digest.of(List.of("one"), Integer.class, () -> 3));
    }

    private StringBuilder made(String basis) {
        return digest.of(List.of(basis), StringBuilder.class, () -> new StringBuilder(basis));
    }
}
