package org.exposureaudit.web.explore;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.exposureaudit.index.Facets;
import org.exposureaudit.index.FoundItem;
import org.exposureaudit.index.FoundItems;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.index.ItemQuery;
import org.exposureaudit.item.Audience;
import org.exposureaudit.web.explore.SearchPage.Asked;
import org.exposureaudit.web.explore.SearchPage.Outcome;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.session.check.Results;

/// The pages of the search, and of who could see what.
public final class ExploreRoutes implements Feature {
    private static final String EXPLORE = "explore";
    private static final String ITEM = "item";
    private static final int AROUND = 8;

    @Override
    public void add(Routes routes) {
        routes.get(EXPLORE, visit -> search(visit, Form.EMPTY, Asked.NO));
        // Words looked for must not stand in an address, so they come by POST though nothing
        // changes.
        routes.post(EXPLORE, visit -> search(visit, visit.form(), Asked.YES));
        routes.get(EXPLORE + "/{" + ITEM + "}", this::item);
        routes.get("audience", this::audience);
    }

    private Answer search(SessionVisit visit, Form form, Asked asked) throws IOException {
        Search search = Search.of(form);
        ItemQuery query = search.query();
        int most = asked == Asked.YES ? Search.PER_PAGE : 0;
        Optional<Outcome> outcome =
                visit.session()
                        .search(index ->
                                new Outcome(
                                        found(index, query, search, most), index.facets(query)));
        if (outcome.isEmpty()) {
            return nothing(visit);
        }
        SearchPage page = SearchPage.of(search, outcome.get(), visit.link(EXPLORE), asked);
        Answer.Page answer = new Answer.Page("explore/search.jte", "Search", page);
        return page.errors().any() ? answer.toMend() : answer;
    }

    private static FoundItems found(ItemIndex index, ItemQuery query, Search search, int most) {
        FoundItems found = index.find(query, search.skip(), Math.max(1, most));
        return most == 0 ? new FoundItems(found.total(), List.of()) : found;
    }

    private Answer item(SessionVisit visit) throws IOException {
        String number = visit.path(ITEM);
        if (!number.matches("\\d{1,9}")) {
            return new Answer.Missing();
        }
        int wanted = Integer.parseInt(number);
        Optional<ItemPage> page =
                visit.session()
                        .search(index -> page(index, wanted, visit.link(EXPLORE)))
                        .flatMap(found -> found);
        return page.isEmpty()
                ? new Answer.Missing()
                : new Answer.Page("explore/item.jte", "One thing you wrote or got", page.get());
    }

    private static Optional<ItemPage> page(ItemIndex index, int number, String back) {
        Optional<FoundItem> item = index.item(number);
        return item.map(found -> ItemPage.of(found, index.around(number, AROUND), back));
    }

    private Answer audience(SessionVisit visit) throws IOException {
        Optional<SequencedMap<Audience, Facets>> seen =
                visit.session().search(ExploreRoutes::byAudience);
        return seen.isEmpty()
                ? nothing(visit)
                : new Answer.Page(
                        "explore/audience.jte", "Who could see what", AudiencePage.of(seen.get()));
    }

    private static SequencedMap<Audience, Facets> byAudience(ItemIndex index) {
        SequencedMap<Audience, Facets> seen = new LinkedHashMap<>();
        for (Audience audience : Audience.values()) {
            Facets facets = index.facets(ItemQuery.parse("").forAudiences(Set.of(audience)));
            if (!facets.kinds().isEmpty()) {
                seen.put(audience, facets);
            }
        }
        return seen;
    }

    private static Answer nothing(SessionVisit visit) throws IOException {
        boolean running = visit.session().results() instanceof Results.Running;
        return new Answer.Page(
                "explore/none.jte",
                "Search",
                new NonePage(running, visit.link(running ? "progress" : "bring")));
    }

    /// Where there is nothing to search yet.
    ///
    /// @param running whether a check runs
    /// @param next where to go
    public record NonePage(boolean running, String next) {}
}
