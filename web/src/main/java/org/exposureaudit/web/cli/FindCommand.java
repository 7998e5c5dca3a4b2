package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.exposureaudit.index.FoundItem;
import org.exposureaudit.index.FoundItems;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.index.ItemQuery;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.text.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Looks for words in everything a finished check has read.
@Command(
        name = "find",
        description = {
            "Looks for words in everything a finished check has read.",
            "Accents and case do not matter. \"words in a row\" in quotes, begin* for beginnings, -word for without."
        },
        mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "The folder the check wrote; the newest one here if left out.")
    private @Nullable Path folder;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only this kind, such as message, post or connection.")
    private List<String> kinds = List.of();

    @Option(names = "--platform", paramLabel = "ID", description = "Only this platform.")
    private List<String> platforms = List.of();

    @Option(
            names = "--by",
            paramLabel = "me|others",
            description = "Only what you, or others, wrote.")
    private String author = "";

    @Option(names = "--from", paramLabel = "DATE", description = "From this day on.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Up to this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "Show at most this many (default: 20).")
    private int most;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ItemQuery query = query();
        try (ItemIndex index = ItemIndex.open(indexFolder())) {
            show(index.find(query, most));
        }
        return 0;
    }

    private ItemQuery query() {
        ItemQuery query =
                ItemQuery.parse(String.join(" ", words))
                        .ofKinds(kinds())
                        .onPlatforms(Set.copyOf(platforms))
                        .between(
                                from == null ? LocalDate.MIN : from,
                                to == null ? LocalDate.MAX : to);
        return switch (author.toLowerCase(Locale.ROOT)) {
            case "" -> query;
            case "me" -> query.by(ItemQuery.By.ME);
            case "others" -> query.by(ItemQuery.By.OTHERS);
            default -> throw new ParameterException(spec.commandLine(), "--by takes me or others.");
        };
    }

    private Set<Kind> kinds() {
        Set<Kind> wanted = new HashSet<>();
        for (String label : kinds) {
            wanted.add(
                    Kind.of(label)
                            .orElseThrow(() ->
                                    new ParameterException(
                                            spec.commandLine(),
                                            "There is no kind of this name. Kinds are: "
                                                    + String.join(
                                                            ", ",
                                                            Stream.of(Kind.values())
                                                                    .map(Kind::label)
                                                                    .toList())
                                                    + ".")));
        }
        return wanted;
    }

    private Path indexFolder() throws IOException {
        if (folder != null) {
            return folder.resolve(OutputFolder.INDEX);
        }
        try (Stream<Path> here = Files.list(Path.of(""))) {
            return here.filter(path -> Files.isDirectory(path.resolve(OutputFolder.INDEX)))
                    .max(Comparator.comparingLong(FindCommand::modified))
                    .map(path -> path.resolve(OutputFolder.INDEX))
                    .orElseThrow(() ->
                            new ParameterException(
                                    spec.commandLine(),
                                    "There is no finished check in this folder. Run check first, or name its folder with --in."));
        }
    }

    private static long modified(Path path) {
        return path.toFile().lastModified();
    }

    private void show(FoundItems found) {
        PrintWriter out = spec.commandLine().getOut();
        for (FoundItem item : found.items()) {
            out.println(line(item));
            out.println("    " + marked(item).replace("\n", "\n    "));
        }
        out.println(
                found.total() > found.items().size()
                        ? found.items().size()
                                + " of "
                                + found.total()
                                + " shown; --most N shows more."
                        : found.total() + " found.");
        out.flush();
    }

    private static String line(FoundItem item) {
        StringBuilder line = new StringBuilder(item.platform()).append(' ').append(item.kind());
        if (!item.author().isEmpty()) {
            line.append(" by ").append(item.author());
        }
        if (!item.time().isEmpty()) {
            line.append(", ").append(item.time());
        }
        line.append(" (").append(item.input());
        if (!item.path().isEmpty() && !item.path().equals(item.input())) {
            line.append(" › ").append(item.path());
        }
        return VisibleText.of(line.append(", ").append(item.position()).append(')').toString());
    }

    private static String marked(FoundItem item) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (FoundItem.Range mark : item.marks()) {
            shown.append(item.text(), at, mark.start())
                    .append('«')
                    .append(item.text(), mark.start(), mark.end())
                    .append('»');
            at = mark.end();
        }
        return VisibleText.of(shown.append(item.text(), at, item.text().length()).toString());
    }
}
