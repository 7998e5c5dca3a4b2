package org.exposureaudit.reader.meta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;

/// The person whose export it is, by every name their messages and comments may carry.
///
/// @param names in lower case
public record Owner(Set<String> names) {
    /// Nobody is known to be the owner.
    public static final Owner UNKNOWN = new Owner(Set.of());

    /// Copies the set.
    public Owner {
        names = Set.copyOf(names);
    }

    /// The owner of these names; blank ones count for nothing.
    public static Owner of(String... names) {
        return new Owner(
                Stream.of(names)
                        .filter(name -> !name.isBlank())
                        .map(Owner::fold)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// The owner by one more name.
    public Owner and(String name) {
        Set<String> all = new HashSet<>(names);
        all.add(fold(name));
        return new Owner(all);
    }

    /// The owner in a conversation of these people. Where there are two, the owner is neither of them by name, and the title names
    /// one, the owner is the other.
    public Owner among(Collection<String> names, Supplier<String> title) {
        if (names.size() != 2 || names.stream().anyMatch(this::is)) {
            return this;
        }
        String shown = title.get();
        List<String> untitled = names.stream().filter(name -> !shown.startsWith(name)).toList();
        return untitled.size() == 1 ? and(untitled.getFirst()) : this;
    }

    /// Whether nobody is known to be the owner.
    public boolean isUnknown() {
        return names.isEmpty();
    }

    /// Whether this is a name of the owner.
    public boolean is(String name) {
        return names.contains(fold(name));
    }

    /// Who wrote something, by the name shown.
    public Author author(String name) {
        if (name.isBlank()) {
            return Author.unknown();
        }
        return is(name) ? Author.self() : Author.other(Account.named(name));
    }

    /// A sentence without the owner's name, or `You`, at its beginning.
    public String without(String sentence) {
        String folded = sentence.toLowerCase(Locale.ROOT);
        int length =
                Stream.concat(Stream.of("you"), names.stream())
                        .filter(name -> folded.startsWith(name + " "))
                        .mapToInt(String::length)
                        .max()
                        .orElse(-1);
        return folded.length() == sentence.length() ? sentence.substring(length + 1) : sentence;
    }

    /// The accounts of these names without the owner's.
    public List<Account> others(Collection<String> all) {
        List<Account> others = new ArrayList<>();
        for (String name : all) {
            if (!name.isBlank() && !is(name)) {
                others.add(Account.named(name));
            }
        }
        return others;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Owner[" + names.size() + " names]";
    }
}
