package org.exposureaudit.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTextTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "Zoë ÅKESSON, zoe akesson",
        "Łucja Żółć, lucja zolc",
        "Ni\u0301 Bhriain, ni bhriain",
        "O’Dea-Fynn, odea fynn",
        "𝓐𝓷𝓷 Ｌｅｅ, ann lee",
        "Ann 🌻 Lee!, ann lee",
        "Ægir Þór Straße, aegir thor strasse",
        "Ольга, ольга",
    })
    void foldsWhatPeopleDoToNames(String written, String folded) {
        assertEquals(folded, NameText.fold(written));
    }

    @Test
    void splitsIntoWords() {
        assertEquals(List.of("ann", "marie", "lee"), NameText.words("Ann-Marie  Lee"));
        assertEquals(List.of(), NameText.words("🌻 "));
    }
}
