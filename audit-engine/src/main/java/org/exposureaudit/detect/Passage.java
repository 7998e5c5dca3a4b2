package org.exposureaudit.detect;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Lookup.ThreadStep;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.signal.Signals;
import org.exposureaudit.detect.text.NameSense;
import org.exposureaudit.detect.text.PersonalDetail;
import org.exposureaudit.detect.text.PersonalDetails;
import org.exposureaudit.detect.text.Phrase;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.Phrase.Own;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.SchoolSense.Mention;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.detect.weigh.Weighing;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.School;
import org.jspecify.annotations.Nullable;

/// One item with what was recognised in it. Everything is worked out at most once, when a detector first asks. For one thread.
public final class Passage {
    private final Item item;
    private final Lookup lookup;
    private final ThreadStep step;
    private @Nullable List<Hit<Phrase>> hits;
    private @Nullable Set<WordList> lists;
    private @Nullable List<Hit<Name>> names;
    private Optional<Mention> mention = Optional.empty();
    private boolean mentionSought;
    private @Nullable List<PersonalDetail> details;
    private @Nullable Signals signals;
    private @Nullable Weighing weighing;

    Passage(Item item, Lookup lookup) {
        this.item = item;
        this.lookup = lookup;
        this.step = lookup.step(item);
    }

    /// The item.
    public Item item() {
        return item;
    }

    /// Its words.
    public String text() {
        return item.text();
    }

    /// What is known of school and user.
    public Background background() {
        return lookup.background();
    }

    /// The school.
    public School school() {
        return background().school();
    }

    /// Every known phrase in the words, by start, longer ones first; places may overlap.
    public List<Hit<Phrase>> hits() {
        if (hits == null) {
            hits = lookup.phrases(item.text());
        }
        return hits;
    }

    /// What the lexicons look for in the words, and the names and school words beside it.
    public Signals signals() {
        if (signals == null) {
            Signals found = lookup.signals(item.text());
            signals = found.isEmpty() ? found : GivenSignals.beside(found, this);
        }
        return signals;
    }

    /// All words together, weighed.
    public Weighing weighing() {
        if (weighing == null) {
            weighing = Weighing.of(item.text(), signals(), weighedFacts());
        }
        return weighing;
    }

    /// What of the item is weighed beside its words.
    public List<String> weighedFacts() {
        return WeighedFacts.of(this);
    }

    /// Whether it is the forename of a colleague, and not that of the user or their family.
    boolean isColleaguesForename(String name) {
        return lookup.isColleaguesForename(name);
    }

    /// The roster names in the words; of names within longer names only the longer.
    public List<Hit<Name>> names() {
        if (names == null) {
            names = NameSense.in(hits());
        }
        return names;
    }

    /// Where words of these lists stand.
    public List<Mark> words(WordList... lists) {
        if (!has(lists)) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        for (Hit<Phrase> hit : hits()) {
            if (hit.meaning() instanceof Phrase.Word(WordList of) && List.of(lists).contains(of)) {
                found.add(new Mark(hit.start(), hit.end()));
            }
        }
        return found;
    }

    /// Whether a word of one of these lists occurs.
    public boolean has(WordList... lists) {
        Set<WordList> present = lists();
        for (WordList each : lists) {
            if (present.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private Set<WordList> lists() {
        if (lists == null) {
            lists = EnumSet.noneOf(WordList.class);
            for (Hit<Phrase> hit : hits()) {
                if (hit.meaning() instanceof Phrase.Word(WordList of)) {
                    lists.add(of);
                }
            }
        }
        return lists;
    }

    /// Where the user's own names or addresses of one of these forms stand.
    public List<Mark> own(OwnForm... forms) {
        List<Mark> found = new ArrayList<>(0);
        for (Hit<Phrase> hit : hits()) {
            if (hit.meaning() instanceof Own(OwnForm form) && List.of(forms).contains(form)) {
                found.add(new Mark(hit.start(), hit.end()));
            }
        }
        return found;
    }

    /// Numbers, addresses and the like by which a person can be reached, found or proved.
    public List<PersonalDetail> details() {
        if (details == null) {
            details = PersonalDetails.in(item.text(), hits());
        }
        return details;
    }

    /// What in the words points to the school.
    public Optional<Mention> mention() {
        if (!mentionSought) {
            mentionSought = true;
            mention = background().sense().in(item.text(), hits());
        }
        return mention;
    }

    /// What in the name of the place, where one is given, points to the school.
    public Optional<Mention> placeMention() {
        String place = item.place().name();
        return place.isBlank()
                ? Optional.empty()
                : background().sense().inPlace(place, lookup.phrases(place));
    }

    /// What in other words, such as the title of an album, points to the school.
    public Optional<Mention> mentionIn(String words) {
        return words.isBlank()
                ? Optional.empty()
                : background().sense().in(words, lookup.phrases(words));
    }

    /// Whether the user wrote or did it.
    public boolean isOwn() {
        return item.author().isSelf();
    }

    /// The attribute `author`.
    public String authorLabel() {
        return switch (item.author()) {
            case Author.Self _ -> "self";
            case Author.Other _ -> "other";
            case Author.Unknown _ -> "unknown";
        };
    }

    /// Whoever wrote it, where it was not the user.
    public Optional<Other> author() {
        return lookup.author(item);
    }

    /// The people of the school this passed between, as far as they might be recognised: who wrote it, or, where the user wrote it,
    /// everybody it went to.
    public List<Other> others() {
        return lookup.others(item);
    }

    /// Everybody else in the conversation, recognised or not.
    public List<Other> participants() {
        return lookup.participants(item.conversation());
    }

    /// Who an account might be.
    public Other who(Account account) {
        return lookup.who(account);
    }

    /// Whether more than one other is in the conversation.
    public boolean isGroup() {
        return isGroup(item);
    }

    static boolean isGroup(Item item) {
        return item.conversation().type() == Conversation.Type.GROUP;
    }

    /// Whether it is the first of its thread, or of another stretch of it: what holds for a thread need be said only then.
    public boolean opensThread() {
        return step.opens();
    }

    /// Whether it is the first of the user's own in its thread.
    public boolean opensOwnPart() {
        return step.firstOwn();
    }

    /// The thread as part of a group's name: the same in a fresh export.
    public String thread() {
        Conversation conversation = item.conversation();
        return item.platform()
                + " "
                + (conversation.title().isEmpty() ? conversation.id() : conversation.title());
    }

    /// Whether the title of the thread or group points to the school or speaks of one.
    public boolean titleIsOfSchool() {
        return lookup.title(item.conversation()).school();
    }

    /// Whether the title of the group makes it one of the school's parents.
    public boolean titleIsOfParents() {
        return lookup.title(item.conversation()).parents();
    }

    /// The time at the school's place; empty for a day alone or nothing.
    public Optional<LocalDateTime> localTime() {
        return item.time().in(background().zone());
    }

    /// Whether it was in the hours of a school day.
    public boolean inSchoolHours() {
        return localTime().filter(background().calendar()::isSchoolHours).isPresent();
    }

    /// The attribute `audience`.
    public String audience() {
        return item.audience().label();
    }

    /// The attribute `channel`.
    public String channel() {
        return background().channels().of(item);
    }

    /// The attribute `means`.
    public String means() {
        return background().channels().means(item);
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Passage[" + item + "]";
    }
}
