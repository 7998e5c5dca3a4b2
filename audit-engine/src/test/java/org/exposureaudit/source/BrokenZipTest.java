package org.exposureaudit.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.exposureaudit.problem.AuditException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes changed at random: whatever comes of it, it is an answer the user can read, and never more bytes than the limits allow.
class BrokenZipTest {
    private static final Limits SMALL =
            new Limits(100, 1 << 16, 200, 8, 1 << 20, 2 << 20, 200, 1 << 16);
    private static final int SEEDS = 3_000;

    @TempDir Path folder;

    @Test
    void answersWhateverIsWrongWithAZip() throws IOException {
        byte[] narrow = sample().finish();
        byte[] wide = sample().finishWide();
        int opened = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] bytes = broken(seed % 2 == 0 ? narrow : wide, new Random(seed));
            Path file = folder.resolve("broken.zip");
            Files.write(file, bytes);
            opened += read(file, seed);
        }
        assertTrue(opened > SEEDS / 10, "most of what is broken lies in one entry");
    }

    private static ZipMaker sample() {
        ZipMaker zip = new ZipMaker();
        zip.add("export/posts.json", "[{\"made\":\"up\"}]".repeat(40));
        zip.store("export/photo.jpg", new byte[300]);
        zip.add("export/friends.json", "[]");
        zip.comment = new byte[] {'o', 'k'};
        return zip;
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            // Mostly in the lists, where every byte means something.
            int from = random.nextInt(4) == 0 ? 0 : bytes.length - Math.min(bytes.length, 330);
            int at = from + random.nextInt(bytes.length - from);
            bytes[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) -1;
        }
        return bytes;
    }

    private static int read(Path file, int seed) throws IOException {
        try (Source source = Sources.open(file, SMALL)) {
            long unpacked = 0;
            for (SourceFile each : source.files()) {
                unpacked += size(each);
            }
            assertTrue(unpacked <= SMALL.maxArchiveBytes(), "seed " + seed);
            return 1;
        } catch (AuditException e) {
            assertTrue(e.getMessage().endsWith("."), "seed " + seed);
            return 0;
        }
    }

    private static long size(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (AuditException _) {
            return 0;
        }
    }
}
