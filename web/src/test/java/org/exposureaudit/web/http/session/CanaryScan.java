package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks for words in every byte and every name below some folders, in the ways a word may be written there.
public final class CanaryScan {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final int GZIP_HEADER = 10;
    private static final int ZIP_LENGTHS = 26;
    private static final int MOST_UNPACKED = 1 << 20;

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
        byte[] content = Files.readAllBytes(file);
        return holds(content, patterns)
                || unpacked(content).stream().anyMatch(inner -> holds(inner, patterns));
    }

    private static boolean holds(byte[] content, List<byte[]> patterns) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        String lower = bytes.toLowerCase(Locale.ROOT);
        return patterns.stream()
                .map(pattern -> new String(pattern, StandardCharsets.ISO_8859_1))
                .anyMatch(pattern ->
                        bytes.contains(pattern)
                                || lower.contains(pattern.toLowerCase(Locale.ROOT)));
    }

    // Whatever is packed at any place: gzip, zlib and the entries of ZIPs say where they begin; of
    // bare deflate only a whole file is
    // tried. Bytes that only look packed give little or nothing.
    private static List<byte[]> unpacked(byte[] content) {
        List<byte[]> all = new ArrayList<>();
        inflate(content, 0, true, all);
        for (int at = 0; at + 2 < content.length; at++) {
            int first = content[at] & 0xff;
            int second = content[at + 1] & 0xff;
            if (first == 0x1f && second == 0x8b) {
                inflate(content, at + GZIP_HEADER, true, all);
            } else if (first == 'P' && second == 'K' && content[at + 2] == 3) {
                inflate(content, entry(content, at), true, all);
            } else if (first == 0x78 && ((first << 8) + second) % 31 == 0) {
                inflate(content, at, false, all);
            }
        }
        return all;
    }

    private static int entry(byte[] content, int at) {
        int lengths = at + ZIP_LENGTHS;
        if (lengths + 4 > content.length) {
            return content.length;
        }
        int name = (content[lengths] & 0xff) + ((content[lengths + 1] & 0xff) << 8);
        int extra = (content[lengths + 2] & 0xff) + ((content[lengths + 3] & 0xff) << 8);
        return lengths + 4 + name + extra;
    }

    private static void inflate(byte[] content, int from, boolean bare, List<byte[]> all) {
        if (from >= content.length) {
            return;
        }
        try (Inflater inflater = new Inflater(bare)) {
            inflater.setInput(content, from, content.length - from);
            byte[] buffer = new byte[MOST_UNPACKED];
            int length = inflater.inflate(buffer);
            if (length > 0) {
                all.add(Arrays.copyOf(buffer, length));
            }
        } catch (DataFormatException _) {
            // It was not packed.
        }
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
