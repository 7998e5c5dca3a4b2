package org.exposureaudit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.identity.Recognizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Words nothing may be learned from: names of people, and what people are.
final class LeftOut {
    private static final List<String> PROTECTED =
            List.of(
                    "union unions unison neu nasuwt naht gmb eis unite ballot strike strikes picket rep whistleblowing whistleblower",
                    "muslim muslims islam jew jews jewish christian christians catholic catholics hindu sikh sikhs temple mosque church",
                    "ramadan eid diwali pride gay gays lesbian lesbians trans queer drag lgbt immigrant immigrants immigration migrant",
                    "migrants refugee refugees foreigner foreigners black blacks asian asians polish poland syria irish scottish welsh",
                    "english women woman female autistic autism deaf blind disabled wheelchair dyslexic pregnant labour tory tories",
                    "conservative conservatives green greens reform snp liberal democrat lib dem old young womens mens men man lady ladies girl girls blonde disability");

    // Everyday words that are also somebody's name.
    private static final List<String> EVERYDAY =
            List.of(
                    "a an the to in on at of or so he me my no we be do go us may will bill mark grace hope joy faith",
                    "rose jack bob pat dale guy gene dean rob sue rich art drew glen max ray roman sandy tony wren lily",
                    "ivy iris summer autumn april june august dawn eve star sky rain river forest miles chase major baby",
                    "mum dad nan gran papa princess king duke earl prince angel sunny happy lucky honey cherry olive",
                    "ginger pepper sage poppy violet holly hazel heather daisy fern jasmine amber ruby pearl jade crystal",
                    "diamond gold silver storm wolf robin lark jay kit cat bear fox tiger leo jet ace blaze dash harley",
                    "lane brook cliff clay stone rock sandy heath wood woods ash asher sonny tam nell so son dot mo di al",
                    "ed may le in an li bo");

    private LeftOut() {}

    static Set<String> words() throws IOException, URISyntaxException {
        Set<String> words = new HashSet<>();
        PROTECTED.forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        try (InputStream in =
                Objects.requireNonNull(Recognizer.class.getResourceAsStream("forenames.tsv"))) {
            addAll(words, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        }
        for (String set : List.of("learn/marram", "learn/more", "evaluate/larkfield")) {
            LabelledSet labelled = LabelledSet.in(set);
            labelled.school().roster().people().forEach(person -> add(words, person.name()));
            for (List<String> lines : labelled.lines().values()) {
                lines.forEach(line -> addOther(words, line));
            }
            for (String key : labelled.lines().keySet()) {
                add(words, labelled.user(key).name());
            }
        }
        EVERYDAY.forEach(line -> List.of(line.split(" ", -1)).forEach(words::remove));
        return words;
    }

    private static void addAll(Set<String> words, Stream<String> lines) {
        lines.filter(line -> !line.startsWith("#"))
                .forEach(line -> Arrays.stream(line.split("[\t,]", -1)).forEach(words::add));
    }

    private static void addOther(Set<String> words, String line) {
        JsonNode other = new JsonMapper().readTree(line).get("other_party");
        if (other != null && other.get("display_name") != null) {
            add(words, other.get("display_name").asString());
        }
    }

    private static void add(Set<String> words, String name) {
        words.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    }

    /// Whether a clue holds one of the words.
    static boolean holds(String clue, Set<String> words) {
        String sort = clue.substring(0, clue.indexOf('\t'));
        return (sort.equals("word") || sort.equals("pair"))
                && Arrays.stream(clue.substring(sort.length() + 1).split(" ", -1))
                        .anyMatch(words::contains);
    }
}
