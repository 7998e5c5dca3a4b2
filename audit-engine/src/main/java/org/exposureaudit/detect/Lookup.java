package org.exposureaudit.detect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.signal.SignalFinder;
import org.exposureaudit.detect.signal.Signals;
import org.exposureaudit.detect.text.KinNames;
import org.exposureaudit.detect.text.Phrase;
import org.exposureaudit.detect.text.SchoolSense;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.text.Folding;
import org.exposureaudit.item.text.PhraseBook;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Looks up phrases and people for one thread and remembers the people.
final class Lookup {
    private static final Set<Role> COLLEAGUES = Set.of(Role.COLLEAGUE, Role.MANAGED_COLLEAGUE);

    // A long chat names the same few accounts again and again; an export of followers names each
    // but once.
    private static final int REMEMBERED = 10_000;

    private final Background background;
    private final PhraseBook<Phrase>.Finder finder;
    private final SignalFinder signals = SignalBook.shipped().finder();
    private final Set<String> colleagues;
    private final Map<Account, Other> known = new HashMap<>();
    private boolean authorSought;
    private Optional<Other> author = Optional.empty();
    private Conversation lastConversation = Conversation.NONE;
    private List<Other> lastParticipants = List.of();
    private List<Other> lastKnown = List.of();
    private Conversation thread = Conversation.NONE;
    private boolean ownSeen;
    private String lastTitle = "";
    private Title title = Title.NONE;

    Lookup(Background background) {
        this.background = background;
        this.finder = background.book().finder();
        this.colleagues = colleagues(background);
    }

    Background background() {
        return background;
    }

    List<Hit<Phrase>> phrases(String text) {
        return text.isEmpty() ? List.of() : finder.find(text);
    }

    Signals signals(String text) {
        return text.isEmpty() ? Signals.NONE : signals.find(text);
    }

    boolean isColleaguesForename(String name) {
        return colleagues.contains(Folding.fold(name));
    }

    private static Set<String> colleagues(Background background) {
        Set<String> names = new HashSet<>();
        for (Person person : background.school().roster().people()) {
            if (COLLEAGUES.contains(person.role())) {
                names.add(Folding.fold(person.names().forename()));
                names.add(Folding.fold(person.names().preferredForename()));
            }
        }
        names.remove(Folding.fold(background.me().forename()));
        names.remove(Folding.fold(background.me().knownAs()));
        background.me().family().forEach(one -> names.remove(Folding.fold(one.name())));
        return names;
    }

    Other who(Account account) {
        Other other = known.get(account);
        if (other == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            other = new Other(account, recognize(account), background.isFamily(account));
            known.put(account, other);
        }
        return other;
    }

    private Recognition recognize(Account account) {
        Recognition recognition = background.recognizer().apply(account);
        String shown = account.displayName();
        if (recognition.verdict() == Verdict.NONE
                && account.handle().isEmpty()
                && !shown.isEmpty()
                && shown.indexOf(' ') < 0) {
            // A name without a blank might be a user name.
            recognition = background.recognizer().apply(Account.of(shown, shown));
        }
        return recognition.verdict() == Verdict.MATCH
                ? recognition
                : KinNames.in(shown, phrases(shown), background.school()).orElse(recognition);
    }

    /// Whoever wrote the item of the last step, where it was not the user.
    Optional<Other> author(Item item) {
        if (!authorSought) {
            authorSought = true;
            author =
                    item.author() instanceof Author.Other(Account account) && !account.isBlank()
                            ? Optional.of(who(account))
                            : Optional.empty();
        }
        return author;
    }

    /// Who on the roster wrote the item of the last step or might have, or, where the user wrote it, to whom of them it went.
    List<Other> others(Item item) {
        Optional<Other> writer = author(item);
        if (writer.isEmpty()) {
            return known(item.conversation());
        }
        return writer.get().recognition().people().isEmpty() ? List.of() : List.of(writer.get());
    }

    /// Everybody in a conversation. Messages of a thread follow each other, so the last one is remembered.
    List<Other> participants(Conversation conversation) {
        if (!conversation.equals(lastConversation)) {
            lastParticipants = conversation.participants().stream().map(this::who).toList();
            lastKnown =
                    lastParticipants.stream()
                            .filter(other -> !other.recognition().people().isEmpty())
                            .toList();
            lastConversation = conversation;
        }
        return lastParticipants;
    }

    /// Those in a conversation who might be on the roster.
    List<Other> known(Conversation conversation) {
        participants(conversation);
        return lastKnown;
    }

    /// Notes the next item: whether it opens a thread, or the user's own part in it.
    ThreadStep step(Item item) {
        authorSought = false;
        boolean opens = !item.conversation().equals(thread);
        if (opens) {
            thread = item.conversation();
            ownSeen = false;
        }
        boolean firstOwn = item.author().isSelf() && !ownSeen;
        ownSeen |= firstOwn;
        return new ThreadStep(opens, firstOwn);
    }

    /// What the title of a thread or group says.
    Title title(Conversation conversation) {
        if (!conversation.title().equals(lastTitle)) {
            lastTitle = conversation.title();
            title = Title.of(lastTitle, phrases(lastTitle), background.sense());
        }
        return title;
    }

    /// What the title of a thread or group says.
    ///
    /// @param school whether it points to the school or speaks of one
    /// @param parents whether it seems to be a group of the school's parents
    record Title(boolean school, boolean parents) {
        private static final Title NONE = new Title(false, false);

        static Title of(String words, List<Hit<Phrase>> hits, SchoolSense sense) {
            boolean ofSchool = sense.in(words, hits).isPresent();
            boolean ofClass = false;
            boolean parents = false;
            for (Hit<Phrase> hit : hits) {
                switch (hit.meaning()) {
                    case Phrase.Word(WordList list) -> {
                        ofSchool |= list == WordList.SCHOOL_MATTERS;
                        ofClass |= list == WordList.CHILD_WORDS;
                        parents |=
                                list == WordList.PARENT_WORDS && words.charAt(hit.end() - 1) == 's';
                    }
                    case Phrase.OfSchool _ -> ofClass = true;
                    case Phrase.Name _, Phrase.Own _ -> {}
                }
            }
            return new Title(ofSchool || ofClass, parents && (ofSchool || ofClass));
        }
    }

    /// What an item is to its thread.
    ///
    /// @param opens whether it is the first of it, or of another stretch of it
    /// @param firstOwn whether it is the first of the user's own in it
    record ThreadStep(boolean opens, boolean firstOwn) {}
}
