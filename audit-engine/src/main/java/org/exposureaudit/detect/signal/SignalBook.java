package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.detect.signal.Term.Step;

/// Everything the lexicons look for, ready to be found in one pass. Immutable and safe to share; each thread takes a [SignalFinder].
public final class SignalBook {
    /// The file whose lists and signals all others may use.
    public static final String COMMON = "common";

    /// Every other lexicon; one with rules is named after its detector.
    public static final List<String> FILES =
            List.of(
                    "conduct.derogatory",
                    "conduct.disrepute",
                    "conduct.offensive",
                    "conduct.critical-of-school",
                    "conduct.as-school-view",
                    "cyberbullying.target",
                    "conduct.harassing");

    /// Lexicons of detectors that are classes: they need more than words and weights.
    public static final List<String> OF_CLASSES =
            List.of(
                    "pupil-matters",
                    "disclosure.school-business",
                    "photo.school",
                    "message.with-pupil",
                    "message.inappropriate-received",
                    "message.tone",
                    "safeguarding.concern");

    private static final String MASKED = "masked";
    private static final SignalBook SHIPPED = new SignalBook(read());

    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    private final Map<String, Integer> signals = new LinkedHashMap<>();
    private final Map<String, Integer> lists = new HashMap<>();
    private final List<Guard> guards = new ArrayList<>();
    private final Dictionary dictionary = new Dictionary();
    private final Words splitter = new Words(new Dictionary());
    private final TermTrie.Builder writtenEntries = new TermTrie.Builder();
    private final TermTrie.Builder writtenTerms = new TermTrie.Builder();
    private final TermTrie entries;
    private final TermTrie terms;

    /// What undoes a signal.
    ///
    /// @param signal which
    /// @param after signals shortly before it
    /// @param before signals right after it
    record Guard(int signal, List<Integer> after, List<Integer> before) {}

    private SignalBook(Map<String, Lexicon> files) {
        for (Given given : Given.values()) {
            signals.put(given.label(), signals.size());
        }
        lexicons.putAll(files);
        lexicons.forEach((file, lexicon) -> {
            lexicon.lists().keySet().forEach(list -> lists.put(file + "/" + list, lists.size()));
            lexicon.signals()
                    .keySet()
                    .forEach(one -> signals.put(file + "/" + one, signals.size()));
        });
        lexicons.forEach(this::add);
        entries = writtenEntries.build();
        terms = writtenTerms.build();
    }

    private static Map<String, Lexicon> read() {
        Map<String, Lexicon> files = new LinkedHashMap<>();
        files.put(COMMON, Lexicon.read(COMMON));
        FILES.forEach(name -> files.put(name, Lexicon.read(name)));
        OF_CLASSES.forEach(name -> files.put(name, Lexicon.read(name)));
        return files;
    }

    /// A book of these lexicons, by name.
    static SignalBook of(Map<String, Lexicon> files) {
        return new SignalBook(files);
    }

    /// The book of all lexicons the tool comes with.
    public static SignalBook shipped() {
        return SHIPPED;
    }

    /// The lexicon of this name.
    public Lexicon lexicon(String name) {
        Lexicon lexicon = lexicons.get(name);
        if (lexicon == null) {
            throw new IllegalArgumentException("no lexicon: " + name);
        }
        return lexicon;
    }

    /// The number of a signal as a file calls it: its own, else the common one, else by file and name.
    public int number(String file, String name) {
        for (String full : List.of(file + "/" + name, COMMON + "/" + name, name)) {
            Integer number = signals.get(full);
            if (number != null) {
                return number;
            }
        }
        throw new IllegalArgumentException(file + ": no signal: " + name);
    }

    /// Every signal, as file and name, by its number.
    public List<String> names() {
        return List.copyOf(signals.keySet());
    }

    /// The number of a signal no lexicon holds.
    public int number(Given given) {
        return number(COMMON, given.label());
    }

    /// A finder for one thread.
    public SignalFinder finder() {
        return new SignalFinder(dictionary, entries, terms, guards);
    }

    private void add(String file, Lexicon lexicon) {
        lexicon.lists()
                .forEach((name, words) -> {
                    int list = list(file, name);
                    words.forEach(text -> addEntry(file, text, list));
                    if (name.equals(MASKED)) {
                        words.forEach(dictionary::addMaskable);
                    }
                });
        lexicon.signals()
                .forEach((name, signal) -> {
                    int number = number(file, name);
                    signal.words().forEach(text -> addTerm(file, text, number));
                    if (!signal.notAfter().isEmpty() || !signal.notBefore().isEmpty()) {
                        guards.add(
                                new Guard(
                                        number,
                                        numbers(file, signal.notAfter()),
                                        numbers(file, signal.notBefore())));
                    }
                });
    }

    private List<Integer> numbers(String file, List<String> names) {
        return names.stream().map(name -> number(file, name)).toList();
    }

    // A list may take over another whole, so that finding entries of lists needs one pass.
    private void addEntry(String file, String text, int meaning) {
        for (Term term : Term.parseEntry(text)) {
            if (term.isPlain()) {
                writtenEntries.end(follow(file, writtenEntries, term), meaning);
            } else if (term.steps().size() == 1
                    && term.steps().getFirst() instanceof Step.OfList(String name)) {
                String owner = owner(file, name);
                lexicon(owner)
                        .lists()
                        .getOrDefault(name, List.of())
                        .forEach(each -> addEntry(owner, each, meaning));
            } else {
                throw new IllegalArgumentException(file + ": a list within a list: " + text);
            }
        }
    }

    private void addTerm(String file, String text, int signal) {
        for (Term term : Term.parse(text)) {
            writtenTerms.end(follow(file, writtenTerms, term), signal);
        }
    }

    private int follow(String file, TermTrie.Builder trie, Term term) {
        int node = 0;
        for (Step step : term.steps()) {
            node =
                    switch (step) {
                        case Step.Word(String text) -> overWords(trie, node, text);
                        case Step.OfList(String name) ->
                                trie.step(node, TermTrie.overList(list(file, name)));
                        case Step.Choice(List<String> texts) ->
                                trie.step(node, TermTrie.overList(choice(file, texts)));
                        case Step.Gap(int least, int most) -> trie.gap(node, least, most);
                    };
        }
        return node;
    }

    private int overWords(TermTrie.Builder trie, int node, String text) {
        boolean front = text.endsWith("*");
        boolean back = text.startsWith("*");
        int at = node;
        for (String word : splitter.split(text)) {
            int number =
                    front
                            ? dictionary.addFront(word)
                            : back ? dictionary.addBack(word) : dictionary.add(word);
            at = trie.step(at, TermTrie.overWord(number));
        }
        return at;
    }

    // A choice written out in a term is a list without a name.
    private int choice(String file, List<String> texts) {
        String name = String.join("|", texts);
        Integer known = lists.get(name);
        if (known != null) {
            return known;
        }
        int list = lists.size();
        lists.put(name, list);
        texts.forEach(text -> addEntry(file, text, list));
        return list;
    }

    private String owner(String file, String name) {
        return lists.containsKey(file + "/" + name) ? file : COMMON;
    }

    private int list(String file, String name) {
        Integer list = lists.get(owner(file, name) + "/" + name);
        if (list == null) {
            throw new IllegalArgumentException(file + ": no list: " + name);
        }
        return list;
    }

    /// How many signals there are.
    @Override
    public String toString() {
        return "SignalBook[" + signals.size() + "]";
    }
}
