package org.exposureaudit.reader.contacts;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the text of a vCard of any version.
final class VCards {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // Apple writes this year where it knows none.
    private static final String NO_YEAR = "1604-";
    private static final String NICKNAME = "vnd.android.cursor.item/nickname";

    private final VCard source;
    private final ContactCard card = new ContactCard();

    private VCards(VCard source) {
        this.source = source;
    }

    /// The contact of a card, and none where it is the card of a group.
    static List<ContactCard> read(String text, VCardGroups groups) throws IOException {
        VCard card = parse(text, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 && names(card).indexOf('\uFFFD') >= 0) {
            card = parse(text, WINDOWS);
        }
        if (card == null || isGroup(card)) {
            return List.of();
        }
        return List.of(new VCards(card).contact(groups));
    }

    private static @Nullable VCard parse(String text, Charset quoted) throws IOException {
        try (VCardReader reader = new VCardReader(text)) {
            reader.setDefaultQuotedPrintableCharset(quoted);
            return reader.readNext();
        }
    }

    private static String names(@Nullable VCard card) {
        return card == null ? "" : String.join(" ", texts(card.getFormattedNames()));
    }

    private static boolean isGroup(VCard card) {
        boolean kind = card.getKind() != null && card.getKind().isGroup();
        RawProperty apple = card.getExtendedProperty("X-ADDRESSBOOKSERVER-KIND");
        return kind || (apple != null && "group".equalsIgnoreCase(apple.getValue()));
    }

    private ContactCard contact(VCardGroups groups) {
        names();
        source.getTelephoneNumbers().forEach(phone -> card.phone(number(phone)));
        texts(source.getEmails()).forEach(card::email);
        source.getOrganizations()
                .forEach(each -> card.organisation(String.join(", ", present(each.getValues()))));
        texts(source.getTitles()).forEach(card::organisation);
        texts(source.getRoles()).forEach(card::organisation);
        texts(source.getNotes()).forEach(card::note);
        lists(source.getCategoriesList()).forEach(this::group);
        if (source.getUid() != null) {
            groups.of(text(source.getUid().getValue())).forEach(card::note);
        }
        source.getAddresses().forEach(address -> card.note(line(address)));
        source.getBirthdays().forEach(day -> card.note("Birthday", date(day)));
        source.getRelations().forEach(this::relation);
        texts(source.getUrls()).forEach(card::note);
        source.getImpps().forEach(this::messenger);
        source.getExtendedProperties().forEach(this::extended);
        return card;
    }

    // The structured name comes first, as it is free of titles; what else the card shows is kept
    // beside it.
    private void names() {
        StructuredName parts = source.getStructuredName();
        String plain = parts == null ? "" : plain(parts);
        boolean whole =
                parts != null
                        && !text(parts.getGiven()).isBlank()
                        && !text(parts.getFamily()).isBlank();
        List<String> shown = texts(source.getFormattedNames());
        if (whole) {
            card.name(plain);
        }
        shown.forEach(card::name);
        card.name(plain);
        if (whole) {
            shown.stream()
                    .map(ContactCard::tidy)
                    .filter(name -> !name.contains(plain))
                    .forEach(name -> card.note("Shown as", name));
        }
        lists(source.getNicknames()).forEach(name -> card.note("Nickname", name));
    }

    private static String plain(StructuredName name) {
        Stream<String> more = name.getAdditionalNames().stream();
        return Stream.of(Stream.of(text(name.getGiven())), more, Stream.of(text(name.getFamily())))
                .flatMap(part -> part)
                .filter(part -> part != null && !part.isBlank())
                .map(ContactCard::tidy)
                .collect(Collectors.joining(" "));
    }

    private void group(String name) {
        if (!name.replace(" ", "").equalsIgnoreCase("mycontacts")) {
            card.note(name);
        }
    }

    private static String number(Telephone phone) {
        return phone.getUri() == null ? text(phone.getText()) : text(phone.getUri().getNumber());
    }

    private static String line(Address address) {
        List<String> parts = new ArrayList<>();
        parts.addAll(address.getPoBoxes());
        parts.addAll(address.getExtendedAddresses());
        parts.addAll(address.getStreetAddresses());
        parts.addAll(address.getLocalities());
        parts.addAll(address.getRegions());
        parts.addAll(address.getPostalCodes());
        parts.addAll(address.getCountries());
        String line =
                String.join(", ", present(parts))
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining(", "));
        return line.isEmpty() ? text(address.getLabel()) : line;
    }

    private static String date(Birthday day) {
        if (day.getDate() != null) {
            String date = day.getDate().toString();
            return date.startsWith(NO_YEAR) ? "--" + date.substring(NO_YEAR.length()) : date;
        }
        return day.getPartialDate() == null
                ? text(day.getText())
                : day.getPartialDate().toISO8601(true);
    }

    private void relation(Related related) {
        String sort =
                related.getTypes().isEmpty() ? "Related" : related.getTypes().getFirst().getValue();
        card.note(sort, text(related.getText()));
    }

    private void messenger(Impp messenger) {
        card.note(text(messenger.getProtocol()), text(messenger.getHandle()));
    }

    private void extended(RawProperty property) {
        String name = text(property.getPropertyName()).toUpperCase(Locale.ROOT);
        String value = text(property.getValue());
        switch (name) {
            case "X-SOCIALPROFILE" -> social(property, value);
            case "X-ABRELATEDNAMES" -> card.note(label(property), value);
            case "X-ANDROID-CUSTOM" -> android(value);
            case "X-MAIDENNAME" -> card.note("Other name", value);
            default -> {}
        }
    }

    private void social(RawProperty property, String link) {
        String user = text(property.getParameter("x-user"));
        String handle = user.isEmpty() ? link.substring(link.lastIndexOf('/') + 1) : user;
        String network = text(property.getParameter("TYPE"));
        card.handle(handle);
        card.note(network, handle);
    }

    private void android(String value) {
        String[] parts = value.split(";", -1);
        if (parts.length > 1 && parts[0].equals(NICKNAME)) {
            card.note("Nickname", parts[1]);
        }
    }

    // item4.X-ABRELATEDNAMES goes with item4.X-ABLabel:_$!<Partner>!$_
    private String label(RawProperty property) {
        return source.getExtendedProperties("X-ABLabel").stream()
                .filter(label ->
                        property.getGroup() != null
                                && Objects.equals(label.getGroup(), property.getGroup()))
                .map(label -> text(label.getValue()).replace("_$!<", "").replace(">!$_", ""))
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(List<? extends TextProperty> properties) {
        return present(properties.stream().map(TextProperty::getValue).toList());
    }

    private static List<String> lists(List<? extends TextListProperty> properties) {
        return properties.stream().flatMap(each -> present(each.getValues()).stream()).toList();
    }

    private static List<String> present(List<? extends @Nullable String> values) {
        List<String> present = new ArrayList<>();
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                present.add(value.strip());
            }
        }
        return present;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
