package org.exposureaudit.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MomentTest {
    @Test
    void readsBackWhatItWrites() {
        List<Moment> moments =
                List.of(
                        new Moment.At(Instant.parse("2026-10-09T18:44:12.5Z")),
                        new Moment.Local(LocalDateTime.of(2026, 10, 9, 19, 44)),
                        new Moment.Day(LocalDate.of(2026, 10, 9)),
                        Moment.unknown());
        assertEquals(moments, moments.stream().map(Moment::text).map(Moment::parse).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-10-09T25:00", "Z"})
    void knowsNothingOfAnythingElse(String text) {
        assertEquals(Moment.unknown(), Moment.parse(text));
    }
}
