package org.exposureaudit.web.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.exposureaudit.index.Facets;
import org.exposureaudit.item.Audience;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.http.tag.chart.Bars;

/// Who could see what.
///
/// @param lead what anybody could see, in a sentence
/// @param chart by audience, how much of what was written by whom
/// @param groups what each audience could see, by kind
public record AudiencePage(String lead, Bars chart, List<Group> groups) {
    private static final String MINE = "p-sure";
    private static final String OTHERS = "p-maybe";

    /// What one audience could see.
    ///
    /// @param audience the label, as the search takes it
    /// @param title who that is
    /// @param kinds how much of which kind
    public record Group(String audience, String title, List<String> kinds) {
        /// Copies the list.
        public Group {
            kinds = List.copyOf(kinds);
        }
    }

    /// Copies the list.
    public AudiencePage {
        groups = List.copyOf(groups);
    }

    static AudiencePage of(SequencedMap<Audience, Facets> seen) {
        SequencedMap<String, String> kinds = new LinkedHashMap<>();
        kinds.put(MINE, "By you");
        kinds.put(OTHERS, "By somebody else");
        List<Bars.Row> rows = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        seen.forEach((audience, facets) -> {
            String title = Labels.audience(audience.label());
            rows.add(
                    new Bars.Row(
                            title,
                            "",
                            Map.of(
                                    MINE,
                                    Math.toIntExact(facets.mine()),
                                    OTHERS,
                                    Math.toIntExact(facets.others()))));
            List<String> counts = new ArrayList<>();
            facets.kinds()
                    .forEach((kind, n) -> counts.add(Labels.kind(kind) + ": " + Words.number(n)));
            groups.add(new Group(audience.label(), title, counts));
        });
        long open =
                seen.containsKey(Audience.PUBLIC)
                        ? seen.get(Audience.PUBLIC).mine() + seen.get(Audience.PUBLIC).others()
                        : 0;
        return new AudiencePage(
                open == 0
                        ? "Nothing in these exports says that anybody at all could see it. Exports do not always say."
                        : "Anybody could see "
                                + Words.count(open, "thing", "things")
                                + " of what was read, as far as the exports say.",
                new Bars(
                        "How much each audience could see, and who wrote it",
                        "What was read, by who could see it",
                        "Who could see it",
                        kinds,
                        rows),
                groups);
    }
}
