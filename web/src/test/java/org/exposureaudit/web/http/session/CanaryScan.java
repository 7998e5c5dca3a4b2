package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Looks for words in every byte and every name below some folders, in the ways a word may be written there.
public final class CanaryScan {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<Path> folders;

    /// A scan of these folders; one that is not there is empty.
    public CanaryScan(Path... folders) {
        this.folders = List.of(folders);
    }

    /// In how many files any of the words stands, in the name or inside.
    public int hits(List<String> words) throws IOException {
        int hits = 0;
        List<byte[]> patterns = words.stream().flatMap(word -> written(word).stream()).toList();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().toLowerCase(Locale.ROOT);
                boolean named =
                        words.stream()
                                .anyMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
                if (named || (Files.isRegularFile(file) && holds(file, patterns))) {
                    hits++;
                }
            }
        }
        return hits;
    }

    /// How many files there are.
    public int files() throws IOException {
        int count = 0;
        for (Path folder : folders) {
            count += files(folder).size();
        }
        return count;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    private static boolean holds(Path file, List<byte[]> patterns) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String lower = bytes.toLowerCase(Locale.ROOT);
        return patterns.stream()
                .map(pattern -> new String(pattern, StandardCharsets.ISO_8859_1))
                .anyMatch(pattern ->
                        bytes.contains(pattern)
                                || lower.contains(pattern.toLowerCase(Locale.ROOT)));
    }

    // In base64 a word looks different after one, two or three other bytes; its inner letters are
    // compared.
    private static List<byte[]> written(String word) {
        List<byte[]> all = new ArrayList<>();
        CHARSETS.forEach(charset -> all.add(word.getBytes(charset)));
        for (int before = 0; before < 3; before++) {
            byte[] shifted = (" ".repeat(before) + word).getBytes(StandardCharsets.UTF_8);
            String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            all.add(coded.substring(4, coded.length() - 2).getBytes(StandardCharsets.US_ASCII));
        }
        return all;
    }
}
