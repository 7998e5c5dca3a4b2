package org.exposureaudit.reader.facebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads pages of tags by others, of places tagged in, of check-ins, and of talks with Meta AI.
final class FacebookHtmlPlaces {
    private static final Pattern COORDINATES =
            Pattern.compile(
                    "\\(?(?<lat>-?\\d{1,3}\\.\\d{1,15}) ?, ?(?<lon>-?\\d{1,3}\\.\\d{1,15})\\)?");

    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        routes.activity(
                        tags(Audience.UNKNOWN),
                        "activity_you're_tagged_in/photos_and_videos_you're_tagged_in.html")
                .activity(tags(Audience.GROUP), "groups/your_group_post_tags.html")
                .activity(
                        MetaPage.each(FacebookHtmlPlaces::visit),
                        "posts/places_you_have_been_tagged_in.html")
                .activity(
                        MetaPage.each(FacebookHtmlPlaces::checkIn),
                        "posts/check-ins.html",
                        "your_places/places_you've_created.html",
                        "your_places/your_places.html")
                .activity(
                        MetaPage.each(FacebookHtmlPlaces::assistant),
                        "messages/ai_conversations.html");
    }

    private static FileHandler tags(Audience audience) {
        return MetaPage.each((page, block) -> {
            MetaRecord record = block.record();
            String name = record.text("Name").isEmpty() ? block.heading() : record.text("Name");
            String address = record.text("URL");
            page.file()
                    .accept(
                            page.file()
                                    .item(Facebook.ID, Kind.TAG, block.at())
                                    .author(
                                            name.isEmpty()
                                                    ? Author.unknown()
                                                    : Author.other(Account.named(name)))
                                    .time(block.anyTime())
                                    .audience(audience)
                                    .text(address.isEmpty() ? block.link() : address)
                                    .build());
        });
    }

    private static void visit(MetaPage page, MetaBlock block) {
        Place place = place(block.record());
        page.file()
                .accept(
                        page.file()
                                .item(Facebook.ID, Kind.TAG, block.at())
                                .time(block.anyTime())
                                .place(place.isUnknown() ? Place.named(block.heading()) : place)
                                .build());
    }

    private static void checkIn(MetaPage page, MetaBlock block) {
        MetaRecord record = block.record();
        Place place = place(record);
        String message = record.text("Message").isEmpty() ? block.words() : record.text("Message");
        page.file()
                .accept(
                        page.file()
                                .item(Facebook.ID, Kind.POST, block.at())
                                .author(Author.self())
                                .time(block.anyTime())
                                .text(message.isEmpty() ? block.heading() : message)
                                .place(place)
                                .build());
    }

    // As in the JSON, who said what is not to be told apart.
    private static void assistant(MetaPage page, MetaBlock block) {
        List<String> said = new ArrayList<>(block.record().values());
        said.add(block.words());
        page.file()
                .accept(
                        page.file()
                                .item(Facebook.ID, Kind.AI_CHAT, block.at())
                                .time(block.anyTime())
                                .audience(Audience.PRIVATE)
                                .conversation(
                                        new Conversation(
                                                block.heading(),
                                                block.heading(),
                                                List.of(),
                                                Conversation.Type.ASSISTANT))
                                .text(String.join("\n", said).strip())
                                .build());
    }

    /// The place that labelled values give: coordinates by their shape, the rest by English labels.
    static Place place(MetaRecord record) {
        String name = record.text("Place", "Place name");
        String address = record.text("Address");
        Optional<Point> point =
                record.values().stream().flatMap(value -> point(value).stream()).findFirst();
        boolean about = point.isPresent() || !address.isEmpty();
        String shown = name.isEmpty() && about ? record.text("Name") : name;
        String both =
                shown.isEmpty() || address.isEmpty() ? shown + address : shown + ", " + address;
        return new Place(both, point.orElse(Point.UNKNOWN));
    }

    private static Optional<Point> point(String text) {
        Matcher found = COORDINATES.matcher(text.strip());
        return found.matches()
                ? Optional.of(
                        Point.of(
                                Double.parseDouble(found.group("lat")),
                                Double.parseDouble(found.group("lon"))))
                : Optional.empty();
    }
}
