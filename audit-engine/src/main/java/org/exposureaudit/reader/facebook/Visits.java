package org.exposureaudit.reader.facebook;

import java.io.IOException;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads whose profiles the owner looked at or had to do with. Nobody else sees these lists.
final class Visits {
    /// Adds the routes of these files.
    void addTo(LayoutRoutes routes) {
        routes.reads(
                        this::grouped,
                        "activity_messages/people_and_friends.json",
                        "people_and_friends/people_and_friends.json",
                        "interactions/people.json",
                        "interactions/recently_visited.json",
                        "your_interactions_on_facebook/recently_visited.json")
                .reads(this::labelled, "interactions/profile_visits.json")
                .activity(
                        this::labelled,
                        "other_activity/profiles_you_visited_in_the_past_7_days.json");
    }

    private void grouped(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, group, at) -> {
                    if (MetaRecord.fits(group)) {
                        labelled(file, MetaRecord.of(group), at);
                    }
                    for (JsonValue entry : group.items("entries")) {
                        String name = entry.at("data").text("name");
                        accept(file, at, group.text("name"), name, entry.time("timestamp"));
                    }
                },
                "people_interactions",
                "visited_things",
                "people");
    }

    private void labelled(FileReading file) throws IOException {
        MetaJson.each(file, (_, record, at) -> labelled(file, MetaRecord.of(record), at));
    }

    private static void labelled(FileReading file, MetaRecord visit, JsonPointer at) {
        accept(file, at, "Profile visit", visit.text("Name"), visit.anyTime());
    }

    private static void accept(
            FileReading file, JsonPointer at, String what, String whom, Moment time) {
        if (!whom.isBlank()) {
            file.accept(
                    file.item(Facebook.ID, Kind.REACTION, at)
                            .author(Author.self())
                            .time(time)
                            .audience(Audience.ONLY_ME)
                            .detail(new Detail.Reaction(what, Account.named(whom)))
                            .build());
        }
    }
}
