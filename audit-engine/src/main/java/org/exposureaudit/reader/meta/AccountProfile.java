package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.MetaRecord.Entry;

/// Reads the profile of Instagram and Threads. Its labels are in the language of the account: those in English and a few others are
/// known; otherwise a value is told by what it looks like.
public final class AccountProfile {
    private static final Map<String, Detail.Field> LABELS =
            Map.ofEntries(
                    Map.entry("username", Detail.Field.HANDLE),
                    Map.entry("nom de profil", Detail.Field.HANDLE),
                    Map.entry("nom d’utilisateur", Detail.Field.HANDLE),
                    Map.entry("gebruikersnaam", Detail.Field.HANDLE),
                    Map.entry("benutzername", Detail.Field.HANDLE),
                    Map.entry("nazwa użytkownika", Detail.Field.HANDLE),
                    Map.entry("name", Detail.Field.NAME),
                    Map.entry("nom", Detail.Field.NAME),
                    Map.entry("naam", Detail.Field.NAME),
                    Map.entry("email", Detail.Field.EMAIL),
                    Map.entry("phone number", Detail.Field.PHONE),
                    Map.entry("phone numbers", Detail.Field.PHONE),
                    Map.entry("date of birth", Detail.Field.BIRTH_DATE),
                    Map.entry("birthday", Detail.Field.BIRTH_DATE),
                    Map.entry("bio", Detail.Field.ABOUT),
                    Map.entry("website", Detail.Field.WEBSITE),
                    Map.entry("links", Detail.Field.WEBSITE),
                    Map.entry("city name", Detail.Field.TOWN),
                    Map.entry("city", Detail.Field.TOWN),
                    Map.entry("region", Detail.Field.TOWN));
    private static final Set<String> PRIVATE_ACCOUNT =
            Set.of(
                    "private account",
                    "private profile",
                    "compte privé",
                    "profil privé",
                    "privates konto",
                    "privéaccount",
                    "cuenta privada",
                    "conta privada",
                    "konto prywatne");
    private static final Set<String> YES =
            Set.of("true", "vrai", "wahr", "waar", "verdadero", "verdadeiro", "prawda");
    private static final Set<String> NO =
            Set.of("false", "faux", "falsch", "onwaar", "falso", "fałsz");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{7,15}");
    // What an account has that never gave one.
    private static final String NO_BIRTH_DATE = "1919-01-01";

    // The rest of the fields is for signing in and is not shown.
    private static final Set<Detail.Field> SHOWN =
            Set.of(
                    Detail.Field.HANDLE,
                    Detail.Field.NAME,
                    Detail.Field.ABOUT,
                    Detail.Field.WEBSITE,
                    Detail.Field.PICTURE);

    private final String platform;

    /// What a file is expected to hold.
    private enum Expected {
        /// The profile, with a user name.
        PROFILE,
        /// Technical notes, of which only the fields known here matter.
        KNOWN_FIELDS,
        /// Any details.
        ANYTHING
    }

    /// Profiles of this platform.
    public AccountProfile(String platform) {
        this.platform = platform;
    }

    /// Reads the profile: what others see, and what is for signing in.
    public void read(FileReading file) throws IOException {
        records(file, Audience.UNKNOWN, Expected.PROFILE);
    }

    /// Reads details that the platform keeps or guesses and nobody else sees.
    public FileHandler unseen() {
        return file -> records(file, Audience.ONLY_ME, Expected.KNOWN_FIELDS);
    }

    /// Reads details of the profile that some see, of which any may be absent.
    public FileHandler further() {
        return file -> records(file, Audience.UNKNOWN, Expected.ANYTHING);
    }

    /// The owner, by the names in this profile.
    public static Owner owner(JsonValue root) {
        for (JsonValue.Field field : root.fields()) {
            for (JsonValue value : field.value().items()) {
                Owner owner = owner(MetaRecord.of(value));
                if (!owner.isUnknown()) {
                    return owner;
                }
            }
        }
        return Owner.UNKNOWN;
    }

    /// The owner, by the names on the profile's page.
    public static Owner owner(MetaPage profile) {
        return profile.blocks().stream()
                .map(block -> owner(block.labelled()))
                .filter(owner -> !owner.isUnknown())
                .findFirst()
                .orElse(Owner.UNKNOWN);
    }

    private static Owner owner(MetaRecord record) {
        return Owner.of(text(record, Detail.Field.NAME), text(record, Detail.Field.HANDLE));
    }

    private static String text(MetaRecord record, Detail.Field field) {
        return record.entries().stream()
                .filter(entry -> field(entry) == field && !entry.value().isBlank())
                .map(Entry::value)
                .findFirst()
                .orElse("");
    }

    private void records(FileReading file, Audience audience, Expected expected)
            throws IOException {
        MetaRecords.each(
                file,
                AccountProfile::isList,
                (record, at) -> {
                    for (Entry entry : record.entries()) {
                        Detail.Field field = field(entry);
                        boolean hidden = expected == Expected.PROFILE && !SHOWN.contains(field);
                        if (expected != Expected.KNOWN_FIELDS || field != Detail.Field.OTHER) {
                            entry(file, entry, at, hidden ? Audience.ONLY_ME : audience);
                        }
                    }
                    picture(file, record, at);
                    if (expected == Expected.PROFILE
                            && text(record, Detail.Field.HANDLE).isEmpty()) {
                        file.problem(
                                Problem.Kind.VALUE,
                                at,
                                "The fields of this profile have names in a language that is not known here; some may have been"
                                        + " taken for others.");
                    }
                });
    }

    private static boolean isList(String name) {
        return name.startsWith("profile_")
                || name.startsWith("inferred_data_")
                || name.startsWith("account_history_")
                || name.startsWith("text_post_app_");
    }

    private void entry(FileReading file, Entry entry, Position at, Audience audience) {
        String label = label(entry);
        Detail.Field field = field(entry);
        String value = entry.text();
        if (PRIVATE_ACCOUNT.contains(label)) {
            file.accept(privacy(file.item(platform, Kind.SETTING, at), entry));
            return;
        }
        if (!value.isBlank() && isShown(value, field)) {
            Kind kind = field == Detail.Field.ABOUT ? Kind.BIO : Kind.PROFILE;
            file.accept(
                    file.item(platform, kind, at)
                            .author(Author.self())
                            .time(entry.time())
                            .audience(audience)
                            .text(value)
                            .detail(new Detail.ProfileField(field, entry.label()))
                            .build());
        }
    }

    private static Item privacy(ItemBuilder item, Entry entry) {
        String folded = entry.value().toLowerCase(Locale.ROOT);
        Audience audience =
                YES.contains(folded)
                        ? Audience.FRIENDS
                        : NO.contains(folded) ? Audience.PUBLIC : Audience.UNKNOWN;
        return item.author(Author.self())
                .audience(audience)
                .text(entry.value())
                .detail(new Detail.Setting(entry.label(), Detail.Meaning.POSTS_AUDIENCE))
                .build();
    }

    /// Yes and no, and the date an account has that never gave one, tell nothing.
    private static boolean isShown(String value, Detail.Field field) {
        String folded = value.toLowerCase(Locale.ROOT);
        boolean yesOrNo =
                field == Detail.Field.OTHER && (YES.contains(folded) || NO.contains(folded));
        return !yesOrNo && !value.equals(NO_BIRTH_DATE);
    }

    private static String label(Entry entry) {
        return entry.label().toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('\'', '’');
    }

    private static Detail.Field field(Entry entry) {
        Detail.Field known = LABELS.get(label(entry));
        if (known != null) {
            return known;
        }
        String value = entry.value();
        if (DATE.matcher(value).matches()) {
            return Detail.Field.BIRTH_DATE;
        }
        if (PHONE.matcher(value).matches()) {
            return Detail.Field.PHONE;
        }
        if (value.indexOf('@') > 0 && value.indexOf(' ') < 0) {
            return Detail.Field.EMAIL;
        }
        return entry.text().startsWith("http") ? Detail.Field.WEBSITE : Detail.Field.OTHER;
    }

    private void picture(FileReading file, MetaRecord record, Position at) {
        List<JsonValue> pictures =
                record.media().stream().filter(media -> !media.text("uri").isEmpty()).toList();
        for (JsonValue picture : pictures) {
            file.accept(picture(file.item(platform, Kind.PROFILE, at), picture));
        }
    }

    /// A picture of the profile.
    public static Item picture(ItemBuilder item, JsonValue picture) {
        return item.author(Author.self())
                .time(picture.time("creation_timestamp"))
                .text(picture.text("title"))
                .media(MetaMedia.of(picture, "", ""))
                .detail(new Detail.ProfileField(Detail.Field.PICTURE, "profile photo"))
                .build();
    }
}
