package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.MetaRecord.Entry;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.ProfileLabels;

/// Reads pages of the profile and of its history. Every row becomes an item, also one not known here.
final class FacebookHtmlProfile {
    private final Owner owner;

    FacebookHtmlProfile(Owner owner) {
        this.owner = owner;
    }

    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        routes.reads(this::profile, "profile_information/profile_information.html")
                .reads(
                        MetaPage.each(this::change),
                        "profile_information/profile_update_history.html")
                .reads(
                        more(Audience.UNKNOWN),
                        "profile_information/your_experiences.html",
                        "profile_information/your_school_class_history.html",
                        "profile_information/your_services.html",
                        "profile_information/contact_info.html",
                        "profile_information/websites.html")
                .reads(
                        more(Audience.ONLY_ME),
                        "profile_information/autofill_information.html",
                        "location/primary_location.html",
                        "location/primary_public_location.html")
                .activity(
                        more(Audience.ONLY_ME),
                        "messages/autofill_information.html",
                        "facebook_payments/payment_addresses.html")
                .activity(more(Audience.UNKNOWN), "your_places/cities_you_have_checked_into.html");
    }

    private void profile(FileReading file) throws IOException {
        MetaPage page = MetaPage.of(file);
        boolean known = page.blocks().isEmpty();
        for (MetaBlock block : page.blocks()) {
            List<Row> rows = rows(block);
            known |= rows.stream().anyMatch(row -> row.field() != Field.OTHER);
            file.attempt(
                    block.at(),
                    () -> rows.forEach(row -> row.accept(page, block, Audience.UNKNOWN)));
        }
        if (!known) {
            file.problem(
                    Problem.Kind.VALUE,
                    Position.WHOLE_FILE,
                    "This profile has none of the fields that Facebook's profiles have in English; its rows are listed as they stand.");
        }
    }

    private static FileHandler more(Audience audience) {
        return MetaPage.each(
                (page, block) -> rows(block).forEach(row -> row.accept(page, block, audience)));
    }

    /// Rows that make up one field.
    ///
    /// @param field which field
    /// @param label the first row's label
    /// @param values the values, one per row
    private record Row(Field field, String label, List<String> values) {
        void accept(MetaPage page, MetaBlock block, Audience audience) {
            String text =
                    values.stream()
                            .filter(value -> !value.isBlank())
                            .collect(Collectors.joining(", "));
            if (text.isBlank()) {
                return;
            }
            page.file()
                    .accept(
                            page.file()
                                    .item(
                                            Facebook.ID,
                                            field == Field.ABOUT ? Kind.BIO : Kind.PROFILE,
                                            block.at())
                                    .author(Author.self())
                                    .time(block.time())
                                    .audience(audience)
                                    .text(text)
                                    .detail(new ProfileField(field, label))
                                    .build());
        }
    }

    // Employer and position, or school and degree, stand in rows of their own and belong together.
    private static List<Row> rows(MetaBlock block) {
        List<Row> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Entry entry : block.record().entries()) {
            String heading = entry.group().isEmpty() ? block.heading() : entry.group();
            String label = entry.label().isEmpty() ? heading : entry.label();
            Field field = ProfileLabels.field(label, heading, entry.text());
            boolean joins =
                    field == Field.WORK || field == Field.EDUCATION || field == Field.ADDRESS;
            if (joins
                    && !rows.isEmpty()
                    && rows.getLast().field() == field
                    && !labels.contains(label)) {
                rows.getLast().values().add(entry.text());
            } else {
                labels.clear();
                rows.add(new Row(field, label, new ArrayList<>(List.of(value(field, entry)))));
            }
            labels.add(label);
        }
        return rows;
    }

    private static String value(Field field, Entry entry) {
        return field == Field.BIRTH_DATE && entry.time() instanceof Moment.Day
                ? entry.time().text()
                : entry.text();
    }

    private void change(MetaPage page, MetaBlock block) {
        List<Media> media = block.media("");
        String words = block.words();
        String sentence = owner.without(block.heading());
        ItemBuilder item =
                page.file()
                        .item(Facebook.ID, Kind.PROFILE, block.at())
                        .author(Author.self())
                        .time(block.anyTime())
                        .text(words.isEmpty() ? sentence : words + "\n" + sentence)
                        .detail(
                                new ProfileField(
                                        media.isEmpty() ? Field.OTHER : Field.PICTURE,
                                        "profile_updates"));
        media.forEach(item::media);
        page.file().accept(item.build());
    }
}
