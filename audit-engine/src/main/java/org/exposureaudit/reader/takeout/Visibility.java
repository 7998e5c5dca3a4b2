package org.exposureaudit.reader.takeout;

import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.Audience;

/// Who can see a video, playlist or channel, in the languages exports were seen in.
final class Visibility {
    private static final Set<String> PUBLIC =
            Set.of(
                    "public",
                    "público",
                    "publico",
                    "openbaar",
                    "öffentlich",
                    "publiczny",
                    "publiczne",
                    "pubblico",
                    "viešas",
                    "vieša");
    private static final Set<String> PRIVATE =
            Set.of(
                    "private",
                    "privado",
                    "privé",
                    "privée",
                    "privat",
                    "prywatny",
                    "prywatne",
                    "privato",
                    "privata",
                    "privatus");
    private static final Set<String> UNLISTED =
            Set.of(
                    "unlisted",
                    "no listado",
                    "oculto",
                    "verborgen",
                    "nicht gelistet",
                    "non répertoriée",
                    "nelistat",
                    "nelistată",
                    "niepubliczny",
                    "non in elenco");

    private Visibility() {}

    /// The audience a word names. Who has the link to an unlisted video can see it, so it counts as public.
    static Audience of(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (PUBLIC.contains(lower) || UNLISTED.contains(lower)) {
            return Audience.PUBLIC;
        }
        return PRIVATE.contains(lower) ? Audience.ONLY_ME : Audience.UNKNOWN;
    }
}
