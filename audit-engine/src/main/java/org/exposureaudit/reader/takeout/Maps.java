package org.exposureaudit.reader.takeout;

import java.io.IOException;
import java.util.List;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads reviews, which everybody can see, and the places labelled as home or work.
final class Maps {
    private static final String PLATFORM = "google-maps";

    private Maps() {}

    static void addTo(FileRoutes.Builder routes) {
        routes.reads(Maps::reviews, "Maps*/Reviews.json", "Maps*/*/Reviews.json")
                .reads("My labeled places/Labeled places.json", Maps::labels);
    }

    private static void reviews(FileReading file) throws IOException {
        JsonRecords.of(file)
                .each(
                        "features"::equals,
                        (_, feature, at) -> review(file.spot(PLATFORM, at), feature));
    }

    private static void review(Spot spot, JsonValue feature) {
        JsonValue review = feature.at("properties");
        JsonValue location = review.any("location", "Location");
        String name = location.any("name", "Business Name").text();
        String address = location.any("address", "Address").text();
        spot.accept(
                spot.own(Kind.POST)
                        .time(UtcTimes.of(review.any("date", "Published").text()))
                        .audience(Audience.PUBLIC)
                        .text(review.any("review_text_published", "Review Comment").text())
                        .place(
                                new Place(
                                        address.isEmpty() ? name : name + ", " + address,
                                        point(feature))));
    }

    private static Point point(JsonValue feature) {
        List<JsonValue> numbers = feature.at("geometry").items("coordinates");
        return numbers.size() < 2
                ? Point.UNKNOWN
                : Point.of(numbers.get(1).decimal(), numbers.get(0).decimal());
    }

    private static void labels(FileReading file) throws IOException {
        JsonRecords.of(file)
                .each(
                        "features"::equals,
                        (_, feature, at) -> {
                            JsonValue place = feature.at("properties");
                            file.spot(PLATFORM, at)
                                    .secret(
                                            Field.ADDRESS,
                                            place.any("name", "Name").text(),
                                            place.any("address", "Address").text());
                        });
    }
}
