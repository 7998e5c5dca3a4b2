package org.exposureaudit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.text.PhraseBook;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Replaces the names of pupils, parents and their families by labels such as "Pupil A, Year 4", the same label for the same person all
/// through a report. Staff and governors keep their names. For one thread.
public final class Masking {
    private static final Set<Role> MASKED =
            Set.of(Role.PUPIL, Role.EX_PUPIL, Role.PARENT, Role.EX_PARENT);

    private final Map<Integer, String> labels = new HashMap<>();
    private final PhraseBook<String>.Finder finder;
    private final boolean off;

    /// A piece of a text after masking.
    ///
    /// @param text what stands there
    /// @param from where it stood before
    /// @param to one after where it stood before
    /// @param masked whether it is a label in place of a name
    record Piece(String text, int from, int to, boolean masked) {}

    private Masking(boolean off, PhraseBook<String> book) {
        this.off = off;
        this.finder = book.finder();
    }

    /// Leaves every name as it is.
    public static Masking none() {
        return new Masking(true, PhraseBook.<String>builder().build());
    }

    /// Masks these people of the roster by full name, and those the report is about by each of their names and accounts too.
    ///
    /// @param own the user's name; a surname they share with their family is left as it is where it stands alone
    static Masking of(List<Person> roster, Map<Person, Set<Account>> involved, String own) {
        List<String> ownWords = NameText.words(own);
        PhraseBook.Builder<String> book = PhraseBook.builder();
        Map<Integer, String> labels = labels(involved);
        for (Person person : roster) {
            if (MASKED.contains(person.role())) {
                fullNames(book, person, labels.getOrDefault(person.key(), someone(person)));
            }
        }
        involved.forEach((person, accounts) -> {
            if (MASKED.contains(person.role())) {
                String label = labels.getOrDefault(person.key(), someone(person));
                fullNames(book, person, label);
                singleNames(book, person, label, ownWords);
                accounts.forEach(account -> account(book, account, label));
            }
        });
        Masking masking = new Masking(false, book.build());
        masking.labels.putAll(labels);
        return masking;
    }

    /// What a report calls a person.
    public String name(Person person) {
        return labels.getOrDefault(person.key(), person.name());
    }

    /// The title of a finding with names replaced; the label says the person's part in the school, so the title need not.
    public String title(Finding finding) {
        String title = finding.title();
        for (Person person : finding.people()) {
            if (labels.containsKey(person.key())) {
                title =
                        title.replaceFirst(
                                Pattern.quote(person.name()) + "(, an? [a-z ]+)?",
                                Matcher.quoteReplacement(name(person)));
            }
        }
        return mask(title);
    }

    /// The text with names replaced.
    public String mask(String text) {
        StringBuilder masked = new StringBuilder();
        pieces(text).forEach(piece -> masked.append(piece.text()));
        return masked.toString();
    }

    /// The text in pieces, in order, names replaced.
    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (PhraseBook.Hit<String> hit :
                off ? List.<PhraseBook.Hit<String>>of() : finder.find(text)) {
            if (hit.start() < at) {
                continue;
            }
            if (hit.start() > at) {
                pieces.add(new Piece(text.substring(at, hit.start()), at, hit.start(), false));
            }
            pieces.add(new Piece(hit.meaning(), hit.start(), hit.end(), true));
            at = hit.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), at, text.length(), false));
        }
        return pieces;
    }

    private static Map<Integer, String> labels(Map<Person, Set<Account>> involved) {
        Map<Integer, String> labels = new HashMap<>();
        Map<Role, Integer> counts = new TreeMap<>();
        for (Person person : involved.keySet()) {
            if (MASKED.contains(person.role())) {
                int n = counts.merge(person.role(), 1, Integer::sum) - 1;
                labels.put(person.key(), noun(person.role()) + " " + letters(n) + year(person));
            }
        }
        return labels;
    }

    private static String someone(Person person) {
        return person.role() == Role.PUPIL
                ? "a pupil"
                : "a " + noun(person.role()).toLowerCase(Locale.ROOT);
    }

    private static String noun(Role role) {
        return switch (role) {
            case PUPIL -> "Pupil";
            case EX_PUPIL -> "Former pupil";
            case PARENT -> "Parent";
            case EX_PARENT -> "Former parent";
            case GOVERNOR -> "Governor";
            case COLLEAGUE, MANAGED_COLLEAGUE -> "Colleague";
        };
    }

    private static String year(Person person) {
        String group = person.yearGroup();
        if (person.role() != Role.PUPIL || group.length() < 2) {
            return "";
        }
        return group.equals("YR") ? ", Reception" : ", Year " + group.substring(1);
    }

    private static String letters(int n) {
        String last = Character.toString('A' + n % 26);
        return n < 26 ? last : letters(n / 26 - 1) + last;
    }

    private static void fullNames(PhraseBook.Builder<String> book, Person person, String label) {
        for (String first : forenames(person)) {
            for (String last : surnames(person)) {
                book.add(first + " " + last, label);
                book.add(last + " " + first, label);
            }
        }
    }

    private static void singleNames(
            PhraseBook.Builder<String> book, Person person, String label, List<String> ownWords) {
        Stream.concat(forenames(person).stream(), surnames(person).stream())
                .filter(name -> name.length() > 2 && !ownWords.contains(NameText.fold(name)))
                .forEach(name -> book.add(name, label));
        person.handles().forEach(handle -> book.add(handle, label));
    }

    private static List<String> forenames(Person person) {
        Names names = person.names();
        return Stream.of(names.forename(), names.preferredForename(), names.formerForename())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> surnames(Person person) {
        Names names = person.names();
        return Stream.concat(
                        Stream.of(names.surname(), names.preferredSurname()),
                        names.formerSurnames().stream())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void account(PhraseBook.Builder<String> book, Account account, String label) {
        book.add(account.displayName(), label);
        book.add(account.handle(), label);
        account.phones().forEach(phone -> book.add(phone, label));
        account.emails().forEach(email -> book.add(email, label));
    }
}
