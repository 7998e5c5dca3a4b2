package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.Map;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.Membership.Role;
import org.exposureaudit.item.Detail.Membership.Sort;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads events: invited to, answered, held.
final class Events {
    private static final Map<String, Role> ANSWERS =
            Map.of(
                    "events_joined", Role.MEMBER,
                    "events_interested", Role.INVITED,
                    "events_declined", Role.LEFT);

    /// Adds the routes of every file of events.
    void addTo(LayoutRoutes routes) {
        routes.activity(as(Role.INVITED), "events/event_invitations.json")
                .activity(
                        as(Role.ADMIN), "events/your_events.json", "events/events_you_hosted.json")
                .activity(this::responses, "events/your_event_responses.json");
    }

    private static FileHandler as(Role role) {
        return file ->
                MetaJson.each(
                        file,
                        (_, event, at) -> {
                            if (MetaRecord.fits(event)) {
                                MetaRecord labelled = MetaRecord.of(event);
                                Groups.accept(
                                        file,
                                        at,
                                        labelled.text("Name", "Event name", "Title"),
                                        labelled.time("Start time"),
                                        new Membership(Sort.EVENT, role));
                            } else {
                                accept(file, event, at, role);
                            }
                        },
                        "events_invited",
                        "your_events");
    }

    private void responses(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, answers, at) -> {
                    for (JsonValue.Field answer : answers.fields()) {
                        Role role = ANSWERS.getOrDefault(answer.name(), Role.INVITED);
                        for (JsonValue event : answer.value().items()) {
                            accept(file, event, at, role);
                        }
                    }
                },
                "event_responses");
    }

    private static void accept(FileReading file, JsonValue event, JsonPointer at, Role role) {
        String description = event.text("description");
        String name = event.text("name");
        if (!name.isBlank()) {
            file.accept(
                    file.item(Facebook.ID, Kind.GROUP, at)
                            .author(Author.self())
                            .time(event.time("start_timestamp"))
                            .text(description.isEmpty() ? name : name + "\n" + description)
                            .place(Attachments.place(event.at("place")))
                            .detail(new Membership(Sort.EVENT, role))
                            .build());
        }
    }
}
