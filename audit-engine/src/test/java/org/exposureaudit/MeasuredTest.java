package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.exposureaudit.Measured.Row;
import org.exposureaudit.Measured.Sort;
import org.junit.jupiter.api.Test;

final class MeasuredTest {
    private final List<Row> rows = Measured.shipped().rows();

    @Test
    void countsPeopleAndTexts() {
        assertFalse(rows.stream().filter(row -> row.sort() == Sort.PEOPLE).toList().isEmpty());
        assertFalse(rows.stream().filter(row -> row.sort() == Sort.TEXTS).toList().isEmpty());
    }

    @Test
    void neverFoundMoreThanThereWere() {
        List<String> wrong =
                rows.stream()
                        .filter(row ->
                                row.found() > row.there() || row.found() < 0 || row.wrong() < 0)
                        .map(Row::name)
                        .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesEachThingOnce() {
        assertEquals(rows.size(), rows.stream().map(Row::name).distinct().count());
    }
}
