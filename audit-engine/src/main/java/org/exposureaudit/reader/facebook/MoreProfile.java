package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads what else says who the owner is: parts of the profile that newer exports repeat in files of their own, details kept to fill in
/// forms, towns. What only the platform knows is marked as seen by nobody else.
final class MoreProfile {
    private static final String FOLDER = "profile_information/";

    /// Adds the routes of these files.
    void addTo(LayoutRoutes routes) {
        routes.reads(whole(Detail.Field.WORK), FOLDER + "your_experiences.json")
                .reads(whole(Detail.Field.EDUCATION), FOLDER + "your_school_class_history.json")
                .reads(whole(Detail.Field.WORK), FOLDER + "your_services.json")
                .reads(
                        single(Audience.UNKNOWN),
                        FOLDER + "contact_info.json",
                        FOLDER + "websites.json")
                .reads(single(Audience.ONLY_ME), FOLDER + "autofill_information.json")
                .activity(this::autofill, "messages/autofill_information.json")
                .activity(single(Audience.ONLY_ME), "facebook_payments/payment_addresses.json")
                .activity(single(Audience.UNKNOWN), "your_places/cities_you_have_checked_into.json")
                .reads(
                        this::towns,
                        "location/primary_location.json",
                        "location/primary_public_location.json");
    }

    private static FileHandler whole(Detail.Field field) {
        return file ->
                MetaJson.each(
                        file,
                        (_, record, at) -> {
                            MetaRecord labelled = MetaRecord.of(record);
                            boolean school =
                                    labelled.values().stream().anyMatch(MoreProfile::isSchool);
                            accept(
                                    file,
                                    at,
                                    String.join(", ", labelled.values()),
                                    new Detail.ProfileField(
                                            school ? Detail.Field.EDUCATION : field,
                                            file.file().name()),
                                    Audience.UNKNOWN);
                        });
    }

    private static boolean isSchool(String value) {
        return Set.of("education", "school", "college", "university")
                .contains(value.toLowerCase(Locale.ROOT));
    }

    /// One item per value; what stands together in a group, such as an address, stays together.
    private static FileHandler single(Audience audience) {
        return file ->
                MetaJson.each(
                        file,
                        (_, record, at) -> {
                            MetaRecord labelled = MetaRecord.of(record);
                            String last = "";
                            for (MetaRecord.Entry entry : labelled.entries()) {
                                String group = entry.group();
                                boolean address = isAddress(group);
                                if (address && !group.equals(last)) {
                                    accept(
                                            file,
                                            at,
                                            joined(labelled, group),
                                            new Detail.ProfileField(Detail.Field.ADDRESS, group),
                                            audience);
                                } else if (!address) {
                                    accept(file, at, entry.text(), field(entry), audience);
                                }
                                last = group;
                            }
                        });
    }

    private static boolean isAddress(String group) {
        String folded = group.toLowerCase(Locale.ROOT);
        return folded.contains("address") && !folded.contains("mail");
    }

    private static String joined(MetaRecord record, String group) {
        return String.join(
                ", ",
                record.entries().stream()
                        .filter(entry -> entry.group().equals(group) && !entry.value().isBlank())
                        .map(MetaRecord.Entry::value)
                        .toList());
    }

    private static Detail.ProfileField field(MetaRecord.Entry entry) {
        String label = entry.label().isEmpty() ? entry.group() : entry.label();
        return new Detail.ProfileField(field(label + " " + entry.field()), label);
    }

    private static Detail.Field field(String label) {
        String folded = label.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (folded.contains(rule.words())) {
                return rule.field();
            }
        }
        return Detail.Field.OTHER;
    }

    private record Rule(String words, Detail.Field field) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule("mail", Detail.Field.EMAIL),
                    new Rule("phone", Detail.Field.PHONE),
                    new Rule("mobile", Detail.Field.PHONE),
                    new Rule("job", Detail.Field.WORK),
                    new Rule("company", Detail.Field.WORK),
                    new Rule("website", Detail.Field.WEBSITE),
                    new Rule("url", Detail.Field.WEBSITE),
                    new Rule("address", Detail.Field.ADDRESS),
                    new Rule("street", Detail.Field.ADDRESS),
                    new Rule("city", Detail.Field.TOWN),
                    new Rule("cities", Detail.Field.TOWN),
                    new Rule("birth", Detail.Field.BIRTH_DATE),
                    new Rule("name", Detail.Field.NAME));

    private void autofill(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, values, at) -> {
                    for (JsonValue.Field kept : values.fields()) {
                        for (String value : kept.value().texts()) {
                            accept(
                                    file,
                                    at,
                                    value,
                                    new Detail.ProfileField(
                                            field(kept.name().toLowerCase(Locale.ROOT)),
                                            kept.name()),
                                    Audience.ONLY_ME);
                        }
                    }
                },
                "autofill_information");
    }

    private void towns(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, place, at) ->
                        accept(
                                file,
                                at,
                                String.join(", ", place.texts()),
                                new Detail.ProfileField(Detail.Field.TOWN, file.file().name()),
                                Audience.ONLY_ME),
                "primary_location",
                "primary_public_location");
    }

    private static void accept(
            FileReading file,
            JsonPointer at,
            String text,
            Detail.ProfileField field,
            Audience audience) {
        if (!text.isBlank()) {
            file.accept(
                    file.item(Facebook.ID, Kind.PROFILE, at)
                            .author(Author.self())
                            .audience(audience)
                            .text(text)
                            .detail(field)
                            .build());
        }
    }
}
