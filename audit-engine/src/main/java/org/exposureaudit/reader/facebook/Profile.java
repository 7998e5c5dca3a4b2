package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.JsonValue.Field;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.Owner;

/// Reads the profile itself. Every field becomes an item, also one not known here, so that nothing on show is missed.
final class Profile {
    private static final Map<String, Detail.Field> FIELDS =
            Map.ofEntries(
                    Map.entry("name", Detail.Field.NAME),
                    Map.entry("previous_names", Detail.Field.OTHER_NAME),
                    Map.entry("other_names", Detail.Field.OTHER_NAME),
                    Map.entry("name_pronunciation", Detail.Field.OTHER_NAME),
                    Map.entry("username", Detail.Field.HANDLE),
                    Map.entry("screen_names", Detail.Field.HANDLE),
                    Map.entry("emails", Detail.Field.EMAIL),
                    Map.entry("phone_numbers", Detail.Field.PHONE),
                    Map.entry("birthday", Detail.Field.BIRTH_DATE),
                    Map.entry("current_city", Detail.Field.TOWN),
                    Map.entry("hometown", Detail.Field.TOWN),
                    Map.entry("places_lived", Detail.Field.TOWN),
                    Map.entry("relationship", Detail.Field.FAMILY),
                    Map.entry("previous_relationships", Detail.Field.FAMILY),
                    Map.entry("family_members", Detail.Field.FAMILY),
                    Map.entry("education_experiences", Detail.Field.EDUCATION),
                    Map.entry("work_experiences", Detail.Field.WORK),
                    Map.entry("websites", Detail.Field.WEBSITE),
                    Map.entry("website", Detail.Field.WEBSITE),
                    Map.entry("profile_uri", Detail.Field.WEBSITE),
                    Map.entry("address", Detail.Field.ADDRESS),
                    Map.entry("intro_bio", Detail.Field.ABOUT),
                    Map.entry("about_me", Detail.Field.ABOUT),
                    Map.entry("favorite_quotes", Detail.Field.ABOUT));

    private final Owner owner;

    Profile(Owner owner) {
        this.owner = owner;
    }

    /// Adds the routes of the profile.
    void addTo(LayoutRoutes routes) {
        routes.reads(this::profile, "profile_information/profile_information.json")
                .reads(
                        new ProfileHistory(owner)::read,
                        "profile_information/profile_update_history.json");
    }

    private void profile(FileReading file) throws IOException {
        JsonValue root = MetaJson.records(file).whole();
        JsonValue profile = root.any("profile_v3", "profile_v2", "profile");
        if (profile.fields().isEmpty()) {
            file.problem(
                    Problem.Kind.VALUE,
                    new JsonPointer("", -1),
                    "This profile has none of the fields that Facebook's profiles have; nothing of it was checked.");
        }
        for (Field field : profile.fields()) {
            JsonPointer at = new JsonPointer("/profile/" + field.name(), -1);
            file.attempt(at, () -> field(file, field, at));
        }
    }

    private static void field(FileReading file, Field field, JsonPointer at) {
        JsonValue value = field.value();
        switch (field.name()) {
            case "pages" -> memberships(file, value, Membership.Sort.PAGE);
            case "groups" -> memberships(file, value, Membership.Sort.GROUP);
            case "registration_timestamp" -> {}
            case "name" -> one(file, field.name(), name(value), value, at);
            case "birthday" -> one(file, field.name(), date(value), value, at);
            case "emails", "screen_names", "interested_in" ->
                    value.texts().forEach(text -> one(file, field.name(), text, value, at));
            case "phone_numbers" ->
                    each(file, field, phone -> phone.any("phone_number", "number").text(), at);
            default -> each(file, field, Profile::words, at);
        }
    }

    private static void each(
            FileReading file, Field field, Function<JsonValue, String> text, JsonPointer at) {
        for (JsonValue element : field.value().items()) {
            one(file, field.name(), text.apply(element), element, at);
        }
    }

    private static void one(
            FileReading file, String name, String text, JsonValue value, JsonPointer at) {
        if (text.isBlank()) {
            return;
        }
        Detail.Field field = FIELDS.getOrDefault(name, Detail.Field.OTHER);
        ItemBuilder item =
                file.item(Facebook.ID, field == Detail.Field.ABOUT ? Kind.BIO : Kind.PROFILE, at)
                        .author(Author.self())
                        .time(time(value))
                        .text(text)
                        .detail(new Detail.ProfileField(field, name));
        if (field == Detail.Field.FAMILY) {
            String relative = value.any("partner", "name").text();
            if (!relative.isBlank()) {
                item.tag(Account.named(relative));
            }
        }
        file.accept(item.build());
    }

    private static Moment time(JsonValue value) {
        for (String name : List.of("start_timestamp", "timestamp", "creation_time")) {
            Moment time = value.time(name);
            if (!(time instanceof Moment.Unknown)) {
                return time;
            }
        }
        return Moment.unknown();
    }

    private static String name(JsonValue value) {
        return value.fields().isEmpty() ? value.text() : value.text("full_name");
    }

    private static String words(JsonValue value) {
        return String.join(
                ", ", value.texts().stream().filter(text -> !text.isBlank()).distinct().toList());
    }

    private static String date(JsonValue value) {
        long year = value.at("year").whole();
        long month = value.at("month").whole();
        long day = value.at("day").whole();
        if (month == 0 || day == 0) {
            return value.text();
        }
        return year == 0
                ? String.format(Locale.ROOT, "--%02d-%02d", month, day)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /// Until 2021 the profile held the groups and, by category, the pages.
    private static void memberships(FileReading file, JsonValue value, Membership.Sort sort) {
        for (JsonValue element : value.items()) {
            List<String> names =
                    element.at("pages").isMissing()
                            ? List.of(element.text("name"))
                            : element.at("pages").texts();
            for (String name : names) {
                file.accept(
                        file.item(Facebook.ID, Kind.GROUP, new JsonPointer("/profile", -1))
                                .author(Author.self())
                                .time(element.time("timestamp"))
                                .audience(Audience.UNKNOWN)
                                .text(name)
                                .detail(new Membership(sort, Membership.Role.MEMBER))
                                .build());
            }
        }
    }
}
