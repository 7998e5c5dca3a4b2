package org.exposureaudit.reader.meta;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.SourceFile;

/// Finds the owner where the profile does not name them: the one participant all conversations have in common.
public final class OwnerSearch {
    private static final int ENOUGH = 24;

    private OwnerSearch() {}

    /// The owner as the profile names them if conversations know that name or there are none; else the participant whom the
    /// conversations, or the smallest of them, have in common.
    public static Owner confirm(Owner profiled, Stream<SourceFile> conversations) {
        return confirm(profiled, conversations, OwnerSearch::participants);
    }

    /// The same of conversations written as pages.
    public static Owner confirmByPages(Owner profiled, Stream<SourceFile> pages) {
        return confirm(
                profiled,
                pages,
                page -> MetaPage.peek(page).map(MessagePages::people).orElse(Set.of()));
    }

    private static Owner confirm(
            Owner profiled,
            Stream<SourceFile> conversations,
            Function<SourceFile, Set<String>> people) {
        List<Set<String>> casts =
                conversations
                        .sorted(
                                Comparator.comparingLong(SourceFile::size)
                                        .thenComparing(SourceFile::path))
                        .limit(ENOUGH)
                        .map(people)
                        .filter(cast -> !cast.isEmpty())
                        .toList();
        boolean known = casts.stream().anyMatch(cast -> cast.stream().anyMatch(profiled::is));
        if (known || casts.isEmpty()) {
            return profiled;
        }
        Set<String> common = common(casts);
        return common.size() == 1 && casts.size() > 1
                ? profiled.and(common.iterator().next())
                : profiled;
    }

    /// The names that are in every one of these sets.
    public static Set<String> common(List<Set<String>> casts) {
        Set<String> common = new LinkedHashSet<>(casts.isEmpty() ? Set.of() : casts.getFirst());
        casts.forEach(common::retainAll);
        return common;
    }

    /// The names of a conversation's participants.
    public static Set<String> participants(SourceFile conversation) {
        return MetaJson.peek(conversation).member("participants").items().stream()
                .map(OwnerSearch::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(JsonValue participant) {
        return participant.fields().isEmpty() ? participant.text() : participant.text("name");
    }
}
