package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.HtmlRows;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.reader.meta.ProfileLabels;

/// Reads the profile of exports up to March 2018: a table whose values may be lists.
final class FacebookOldProfile {
    /// Reads the page.
    void read(FileReading file) throws IOException {
        OldPage page = OldPage.of(file);
        page.each(
                HtmlRows.of(page.root()),
                row -> {
                    switch (row.label().toLowerCase(Locale.ROOT)) {
                        case "groups" -> memberships(page, row, Membership.Sort.GROUP);
                        case "pages", "pages you admin", "likes" ->
                                memberships(page, row, Membership.Sort.PAGE);
                        default -> field(page, row);
                    }
                });
    }

    private static void memberships(OldPage page, HtmlRows.Row row, Membership.Sort sort) {
        for (String name : row.value().lines().filter(line -> !line.isBlank()).toList()) {
            page.accept(
                    page.item(Kind.GROUP)
                            .author(Author.self())
                            .text(name)
                            .detail(new Membership(sort, Membership.Role.MEMBER)));
        }
    }

    private static void field(OldPage page, HtmlRows.Row row) {
        Field field = ProfileLabels.field(row.label(), "", row.value());
        boolean together =
                field == Field.WORK
                        || field == Field.EDUCATION
                        || field == Field.ADDRESS
                        || field == Field.ABOUT;
        List<String> values =
                together
                        ? List.of(
                                String.join(
                                        field == Field.ABOUT ? "\n" : ", ",
                                        row.value().lines().toList()))
                        : row.value().lines().toList();
        for (String value : values) {
            if (!value.isBlank()) {
                Moment day = LocalDates.parse(value);
                boolean dated = field == Field.BIRTH_DATE && day instanceof Moment.Day;
                page.accept(
                        page.item(field == Field.ABOUT ? Kind.BIO : Kind.PROFILE)
                                .author(Author.self())
                                .text(dated ? day.text() : value)
                                .detail(new ProfileField(field, row.label())));
            }
        }
    }
}
