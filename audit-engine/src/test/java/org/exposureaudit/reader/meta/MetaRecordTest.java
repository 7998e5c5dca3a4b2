package org.exposureaudit.reader.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.reader.ReaderFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MetaRecordTest {
    private static MetaRecord record(String json) {
        List<MetaRecord> found = new ArrayList<>();
        ReaderFixture.read(
                file -> MetaJson.each(file, (_, value, _) -> found.add(MetaRecord.of(value))),
                ReaderFixture.file("x.json", json));
        return found.getFirst();
    }

    @Test
    void readsLabelValuesAtAnyDepth() {
        MetaRecord record =
                record(
                        """
                        [{"timestamp":1785693200,"media":[],"label_values":[
                          {"label":"Caf\\u00c3\\u00a9","ent_field_name":"place","value":"Salty Spud"},
                          {"label":"Cities","vec":[{"value":"Polgarrow"},{"value":"Truro"}]},
                          {"label":"Post","dict":[{"title":"Owner","dict":[
                             {"label":"Username","value":"lucja.swims"},
                             {"label":"Media","media":[{"uri":"media/1.jpg"}]}]}]},
                          {"label":"Visit time","timestamp_value":1719032400}]}]
                        """);
        assertEquals("Salty Spud", record.text("Café"));
        assertEquals("Salty Spud", record.text("Place"));
        assertEquals(List.of("Salty Spud", "Polgarrow", "Truro", "lucja.swims"), record.values());
        assertEquals("Owner", record.entries().get(3).group());
        assertEquals("media/1.jpg", record.media().getFirst().text("uri"));
        assertEquals("2024-06-22T05:00:00Z", record.time("visit time").text());
        assertEquals("2026-08-02T17:53:20Z", record.anyTime().text());
    }

    @Test
    void givesEachContactOfAVectorAsAPart() {
        MetaRecord record =
                record(
                        """
                        {"label_values":[{"label":"Contacts","vec":[
                          {"dict":[{"label":"Name","value":"Mam"},{"label":"Phone","value":"01632 960103"}]},
                          {"dict":[{"label":"Name","value":"Dad"}]}]}]}
                        """);
        assertEquals(
                List.of("Mam", "Dad"),
                record.parts().stream().map(part -> part.text("Name")).toList());
    }

    @Test
    void survivesDeepNesting() {
        String open = "{\"label\":\"x\",\"dict\":[".repeat(60);
        String close = "]}".repeat(60);
        MetaRecord record = record("[{\"label_values\":[" + open + close + "]}]");
        assertEquals(List.of(), record.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"string_list_data":[{"href":"https://www.instagram.com/a.b","value":"a.b","timestamp":1}]}|a.b
                    {"title":"a.b","string_list_data":[{"href":"https://www.instagram.com/_u/a.b","timestamp":1}]}|a.b
                    {"title":"a.b","string_list_data":[]}|a.b
                    {"title":"","string_list_data":[{"href":"https://www.instagram.com/stories/a.b/12?x=1"}]}|a.b
                    {"title":"Not a name!","string_list_data":[{"href":"https://www.instagram.com/p/AbC/"}]}|''
                    {"title":"","string_list_data":[{"href":"https://elsewhere.example/a.b"}]}|''
                    {"label_values":[{"label":"URL","href":"https://www.instagram.com/a.b"},{"label":"Username","value":"a.b"}]}|a.b
                    {"label_values":[{"label":"Adresse","href":"https://www.threads.net/a.b"}]}|a.b
                    """)
    void findsTheUserName(String json, String name) {
        assertEquals(
                name.isEmpty() ? List.of() : List.of(Account.ofHandle(name)),
                List.copyOf(Usernames.in(record(json)).keySet()));
    }
}
