package org.exposureaudit.reader.bluesky;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.BrokenFileException;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.bluesky.CarBlocks.Block;
import org.exposureaudit.reader.format.JsonValue;

/// Reads a repository. Its file also holds records that were replaced or deleted, so only those count that the tree of the newest
/// commit lists.
///
/// Two passes: the first keeps the tree, the second hands on the records it lists, so that the file may be larger than memory.
final class Repository {
    private static final int MOST_NODES = 500_000;

    private final FileReading file;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();
    private final Handles handles = new Handles();
    private String tree = "";

    /// A node of the tree.
    ///
    /// @param below the nodes below it
    /// @param keys the keys of its records
    /// @param values the names of its records' blocks
    private record Node(List<String> below, List<String> keys, List<String> values) {}

    private Repository(FileReading file) {
        this.file = file;
    }

    static void read(FileReading file) throws IOException {
        Repository repository = new Repository(file);
        boolean whole = repository.look();
        repository.walk(whole);
        repository.hand();
        repository.handles.report(file);
    }

    // Whether there is a tree: what is cut off before it ends has none.
    private boolean look() throws IOException {
        try (InputStream in = file.open()) {
            CarBlocks blocks = new CarBlocks(in);
            CarBlocks.Header header = blocks.header();
            if (!header.isRepository()) {
                throw new BrokenFileException(
                        "This file is no repository of Bluesky. Export your data again.");
            }
            for (Optional<Block> block = next(blocks); block.isPresent(); block = next(blocks)) {
                JsonValue value = block.get().value();
                if (block.get().cid().equals(header.roots().getFirst())) {
                    tree = value.text("data");
                } else if (!value.at("e").isMissing() && nodes.size() < MOST_NODES) {
                    nodes.put(block.get().cid(), node(value));
                } else {
                    handles.harvest(value);
                }
            }
        }
        return nodes.containsKey(tree);
    }

    // A cut end is reported by the second pass.
    private static Optional<Block> next(CarBlocks blocks) {
        try {
            return blocks.next();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    // Each key leaves out the beginning it shares with the one before.
    private static Node node(JsonValue value) {
        Node node = new Node(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        addLink(node.below(), value.text("l"));
        String before = "";
        for (JsonValue entry : value.items("e")) {
            int shared = Math.clamp(entry.at("p").whole(), 0, before.length());
            before = before.substring(0, shared) + entry.text("k");
            node.keys().add(before);
            node.values().add(entry.text("v"));
            addLink(node.below(), entry.text("t"));
        }
        return node;
    }

    private static void addLink(List<String> links, String link) {
        if (!link.isEmpty()) {
            links.add(link);
        }
    }

    // A node that is not there means that some records are not; the file was cut.
    private void walk(boolean whole) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        boolean missing = !whole;
        if (whole) {
            open.add(tree);
        } else {
            open.addAll(nodes.keySet());
        }
        while (!open.isEmpty()) {
            String name = open.poll();
            Node node = nodes.get(name);
            if (node == null) {
                missing = true;
            } else if (seen.add(name)) {
                for (int i = 0; i < node.keys().size(); i++) {
                    listed.put(node.values().get(i), node.keys().get(i));
                }
                open.addAll(node.below());
            }
        }
        nodes.clear();
        if (missing) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    "The list of records in this file is not complete, so some might be missing and some might have been deleted since."
                            + " Export your data again.");
        }
    }

    private void hand() throws IOException {
        int[] others = {0};
        try (InputStream in = file.open()) {
            CarBlocks blocks = new CarBlocks(in);
            blocks.header();
            for (Optional<Block> block = blocks.next(); block.isPresent(); block = blocks.next()) {
                String key = listed.get(block.get().cid());
                if (key != null) {
                    JsonPointer at = new JsonPointer("/" + key, -1);
                    JsonValue value = block.get().value();
                    file.attempt(
                            at,
                            () -> {
                                boolean known =
                                        new Records(file.spot(BlueskyReader.PLATFORM, at), handles)
                                                .read(key, value);
                                others[0] += known ? 0 : 1;
                            });
                }
            }
        }
        if (others[0] > 0) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    String.format(
                            Locale.ROOT,
                            "%,d records of other apps or of sorts this tool does not know were not read.",
                            others[0]));
        }
    }
}
