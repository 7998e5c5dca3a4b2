package org.exposureaudit.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.School;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What sort of channel a platform is: a personal one, the school's own, one the school has approved. Immutable.
public final class Channels {
    private static final String FILE = "channels.yaml";
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9@.]");
    private static final Map<Sort, Set<String>> SHIPPED = read();

    private final Set<String> approved;

    /// Sorts of platforms; each is a list in the file.
    public enum Sort {
        /// Made for schools and families; run by the school where it is used.
        SCHOOL_APP,
        /// The school's own mail or chat.
        SCHOOL,
        /// Electronic mail.
        EMAIL,
        /// Text messages and calls.
        TEXT,
        /// Networks for work.
        PROFESSIONAL,
        /// AI assistants.
        ASSISTANT;

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private Channels(Set<String> approved) {
        this.approved = approved;
    }

    /// The channels as this school sees them.
    public static Channels of(School school) {
        Set<String> approved = new LinkedHashSet<>();
        school.establishments().stream()
                .flatMap(one -> one.approvedChannels().stream())
                .forEach(channel -> approved.add(plain(channel)));
        return new Channels(approved);
    }

    /// The attribute `channel` of an item: `school`, `approved`, `school-app` or `personal`.
    public String of(Item item) {
        if (item.has(Trait.SCHOOL_ACCOUNT) || is(item, Sort.SCHOOL)) {
            return "school";
        }
        if (isApproved(item)) {
            return "approved";
        }
        return is(item, Sort.SCHOOL_APP) ? "school-app" : "personal";
    }

    /// Whether an item came by one of the school's own or approved ways.
    public boolean isSchools(Item item) {
        return !of(item).equals("personal");
    }

    /// Whether the school's list of approved tools has the platform.
    public boolean isApproved(Item item) {
        return approved.contains(plain(item.platform()));
    }

    /// Whether the platform is of this sort.
    public boolean is(Item item, Sort sort) {
        return SHIPPED.getOrDefault(sort, Set.of()).contains(plain(item.platform()));
    }

    /// The attribute `means` of an item.
    public String means(Item item) {
        if (item.has(Trait.CALL)) {
            return "call";
        }
        return switch (item.kind()) {
            case COMMENT -> "comment";
            case MESSAGE -> {
                if (is(item, Sort.EMAIL)) {
                    yield "email";
                }
                if (is(item, Sort.TEXT)) {
                    yield "text";
                }
                yield Passage.isGroup(item) ? "group" : "message";
            }
            case POST,
                    CAPTION,
                    PROFILE,
                    BIO,
                    GROUP,
                    SEARCH_RESULT,
                    AI_CHAT,
                    CONNECTION,
                    CONTACT,
                    REACTION,
                    TAG,
                    SETTING,
                    SIGN_IN ->
                    "unknown";
        };
    }

    // Small letters and digits alone; asked for every item, so most names pass as they are.
    private static String plain(String name) {
        return isPlain(name)
                ? name
                : NOT_PLAIN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static Map<Sort, Set<String>> read() {
        try (InputStream in = Channels.class.getResourceAsStream(FILE)) {
            Map<String, List<String>> lists =
                    new YAMLMapper()
                            .readValue(
                                    Objects.requireNonNull(in, FILE),
                                    new TypeReference<Map<String, List<String>>>() {});
            Map<Sort, Set<String>> sets = new EnumMap<>(Sort.class);
            for (Sort sort : Sort.values()) {
                sets.put(
                        sort,
                        lists.getOrDefault(sort.label(), List.of()).stream()
                                .map(Channels::plain)
                                .collect(Collectors.toSet()));
            }
            return sets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
