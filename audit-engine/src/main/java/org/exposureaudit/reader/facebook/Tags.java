package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads what newer exports write as labelled values: tags by others, check-ins, posts on other pages, talks with Meta AI.
///
/// Of a tag the export holds its address, who made it and when; neither picture nor words.
final class Tags {
    private static final Pattern COORDINATES =
            Pattern.compile("^\\(?(-?\\d{1,3}\\.\\d+) ?, ?(-?\\d{1,3}\\.\\d+)\\)?$");

    /// Adds the routes of every file of tags, check-ins and posts elsewhere.
    void addTo(LayoutRoutes routes) {
        routes.activity(
                        as(Audience.UNKNOWN),
                        "activity_you're_tagged_in/photos_and_videos_you're_tagged_in.json")
                .activity(as(Audience.GROUP), "groups/your_group_post_tags.json")
                .activity(this::visits, "posts/places_you_have_been_tagged_in.json")
                .activity(this::checkIns, "posts/check-ins.json")
                .activity(
                        this::elsewhere,
                        "posts/posts_on_other_pages_and_profiles.json",
                        "posts/shared_memories.json",
                        "posts/birthday_media.json",
                        "*marketplace/items_sold.json",
                        "*marketplace/your_marketplace_listing*.json")
                .activity(this::assistant, "messages/ai_conversations.json")
                .activity(
                        this::places,
                        "your_places/places_you've_created.json",
                        "your_places/your_places.json");
    }

    private static FileHandler as(Audience audience) {
        return file ->
                MetaJson.each(
                        file,
                        (_, record, at) -> {
                            MetaRecord labelled = MetaRecord.of(record);
                            String name = labelled.text("Name");
                            file.accept(
                                    file.item(Facebook.ID, Kind.TAG, at)
                                            .author(
                                                    name.isEmpty()
                                                            ? Author.unknown()
                                                            : Author.other(Account.named(name)))
                                            .time(labelled.anyTime())
                                            .audience(audience)
                                            .text(labelled.text("URL"))
                                            .build());
                        });
    }

    private void visits(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord labelled = MetaRecord.of(record);
                    String place = labelled.text("Place name", "Name");
                    List<String> values = labelled.values();
                    file.accept(
                            file.item(Facebook.ID, Kind.TAG, at)
                                    .time(labelled.anyTime())
                                    .place(
                                            Place.named(
                                                    place.isEmpty() && !values.isEmpty()
                                                            ? values.getFirst()
                                                            : place))
                                    .build());
                });
    }

    private void checkIns(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord labelled = MetaRecord.of(record);
                    file.accept(
                            file.item(Facebook.ID, Kind.POST, at)
                                    .author(Author.self())
                                    .time(labelled.anyTime())
                                    .text(labelled.text("Message"))
                                    .place(place(labelled))
                                    .build());
                });
    }

    private static Place place(MetaRecord labelled) {
        String name = labelled.text("Name", "Place name");
        String address = labelled.text("Address");
        Point point =
                labelled.values().stream()
                        .flatMap(value -> point(value).stream())
                        .findFirst()
                        .orElse(Point.UNKNOWN);
        String both = name.isEmpty() || address.isEmpty() ? name + address : name + ", " + address;
        return new Place(both, point);
    }

    private static Optional<Point> point(String text) {
        Matcher found = COORDINATES.matcher(text.strip());
        return found.matches()
                ? Optional.of(
                        Point.of(
                                Double.parseDouble(found.group(1)),
                                Double.parseDouble(found.group(2))))
                : Optional.empty();
    }

    private void elsewhere(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    ItemBuilder post = file.item(Facebook.ID, Kind.POST, at).author(Author.self());
                    if (MetaRecord.fits(record)) {
                        labelled(post, MetaRecord.of(record));
                    } else {
                        post.time(record.any("created_timestamp", "timestamp").time())
                                .text(joined(record.text("title"), record.text("description")));
                    }
                    file.accept(post.build());
                },
                "items_selling");
    }

    private static void labelled(ItemBuilder post, MetaRecord record) {
        String words = record.text("Message", "Text", "Description");
        String text = joined(record.text("Title"), words);
        String target = record.text("Target", "Page", "Profile");
        post.time(record.anyTime())
                .conversation(target.isEmpty() ? Conversation.NONE : Conversation.page(target))
                .text(text.isEmpty() ? String.join("\n", record.values()) : text);
        record.media().forEach(media -> post.media(Captions.media(media, words)));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second;
    }

    /// Conversations with Meta AI; who said what is not to be told apart in this form.
    private void assistant(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord labelled = MetaRecord.of(record);
                    file.accept(
                            file.item(Facebook.ID, Kind.AI_CHAT, at)
                                    .time(labelled.anyTime())
                                    .audience(Audience.PRIVATE)
                                    .conversation(
                                            new Conversation(
                                                    labelled.title(),
                                                    labelled.title(),
                                                    List.of(),
                                                    Conversation.Type.ASSISTANT))
                                    .text(String.join("\n", labelled.values()))
                                    .build());
                });
    }

    private void places(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord labelled = MetaRecord.of(record);
                    Place place =
                            MetaRecord.fits(record) ? place(labelled) : Attachments.place(record);
                    file.accept(
                            file.item(Facebook.ID, Kind.POST, at)
                                    .author(Author.self())
                                    .time(
                                            MetaRecord.fits(record)
                                                    ? labelled.anyTime()
                                                    : record.time("creation_timestamp"))
                                    .text(place.name())
                                    .place(place)
                                    .build());
                },
                "your_places");
    }
}
