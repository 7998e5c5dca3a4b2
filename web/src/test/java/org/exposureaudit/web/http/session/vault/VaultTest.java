package org.exposureaudit.web.http.session.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VaultTest {
    @TempDir private Path temp;
    private final Secret secret = Secret.random();
    private Path folder;
    private Vault vault;

    @BeforeEach
    void create() throws IOException {
        folder = temp.resolve("vault");
        vault = Vault.create(folder, secret);
    }

    @Test
    void opensWithItsSecretAlone() throws IOException {
        vault.state().write("a", bytes("content"));
        Vault again = Vault.open(folder, secret).orElseThrow();
        assertArrayEquals(bytes("content"), again.state().read("a").orElseThrow());
        assertEquals(Optional.empty(), Vault.open(folder, Secret.random()));
        assertEquals(Optional.empty(), Vault.open(temp.resolve("none"), secret));
    }

    @Test
    void readsAtAnyPlace() throws IOException {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        vault.spool().write("large", content);
        try (SeekableByteChannel channel = vault.spool().open("large")) {
            assertEquals(content.length, channel.size());
            ByteBuffer buffer = ByteBuffer.allocate(1000);
            channel.position(123_456);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
            assertEquals(ByteBuffer.wrap(content, 123_456, 1000), buffer.flip());
        }
    }

    @Test
    void refusesAFileOfWhichAnyBitIsFlipped() throws IOException {
        vault.state().write("a", bytes("content"));
        Path file = onlyFile();
        byte[] written = Files.readAllBytes(file);
        for (int bit = 0; bit < written.length * 8; bit++) {
            byte[] flipped = written.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            Files.write(file, flipped);
            assertThrows(IOException.class, () -> vault.state().read("a"), "bit " + bit);
        }
    }

    @Test
    void refusesAFileThatIsCutOff() throws IOException {
        vault.spool().write("a", new byte[200_000]);
        Path file = folder.resolve("spool").resolve(onlyName("spool"));
        byte[] written = Files.readAllBytes(file);
        for (int length : List.of(0, 1, 40, 65_536, 131_072, written.length - 1)) {
            Files.write(file, Arrays.copyOf(written, length));
            assertThrows(IOException.class, () -> vault.spool().read("a"), "length " + length);
        }
    }

    @Test
    void refusesAKeyOfWhichAnyBitIsFlipped() throws IOException {
        Path file = folder.resolve("key");
        byte[] written = Files.readAllBytes(file);
        for (int bit = 0; bit < written.length * 8; bit++) {
            byte[] flipped = written.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            Files.write(file, flipped);
            assertEquals(Optional.empty(), Vault.open(folder, secret));
        }
    }

    @Test
    void refusesAFilePutInThePlaceOfAnother() throws IOException {
        vault.state().write("a", bytes("content of a"));
        Path a = onlyFile();
        vault.state().write("b", bytes("content of b"));
        for (Path file : files("state")) {
            Files.copy(a, file, StandardCopyOption.REPLACE_EXISTING);
        }
        assertArrayEquals(bytes("content of a"), vault.state().read("a").orElseThrow());
        assertThrows(IOException.class, () -> vault.state().read("b"));
    }

    @Test
    void refusesAFileOfAnotherVault() throws IOException {
        Path otherFolder = temp.resolve("other");
        Vault other = Vault.create(otherFolder, Secret.random());
        other.state().write("a", bytes("another's"));
        vault.state().write("a", bytes("mine"));
        Path theirs = files(otherFolder.resolve("state")).getFirst();
        Files.copy(theirs, onlyFile(), StandardCopyOption.REPLACE_EXISTING);
        assertThrows(IOException.class, () -> vault.state().read("a"));
    }

    @Test
    void hidesNames() throws IOException {
        vault.spool().write("short", bytes("x"));
        vault.spool().write("a somewhat longer name", bytes("x"));
        assertEquals(List.of("a somewhat longer name", "short"), vault.spool().names());
        List<Path> files = files("spool");
        assertEquals(
                1,
                files.stream()
                        .map(file -> file.getFileName().toString().length())
                        .distinct()
                        .count());
        assertTrue(files.stream().noneMatch(file -> file.toString().contains("short")));
    }

    @Test
    void keepsTheOldFileUntilTheNewOneIsWhole() throws IOException {
        vault.state().write("a", bytes("old"));
        try (Writing out = vault.state().create("a")) {
            out.write(bytes("new, but the power goes"));
        }
        assertArrayEquals(bytes("old"), vault.state().read("a").orElseThrow());
        assertEquals(1, files("state").size());
        try (Writing out = vault.state().create("a")) {
            out.write(bytes("new"));
            out.complete();
        }
        assertArrayEquals(bytes("new"), vault.state().read("a").orElseThrow());
    }

    @Test
    void leavesNothingOnceDestroyed() throws IOException {
        vault.state().write("a", bytes("content"));
        Vault.destroy(folder);
        assertFalse(Files.exists(folder));
    }

    @Test
    void writesOnlyWhatTheUserAloneMayOpen() throws IOException {
        vault.state().write("a", bytes("content"));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("[OWNER_EXECUTE, OWNER_READ, OWNER_WRITE]", permissions(folder));
            assertEquals("[OWNER_READ, OWNER_WRITE]", permissions(onlyFile()));
            assertEquals("[OWNER_READ, OWNER_WRITE]", permissions(folder.resolve("key")));
        }
    }

    private static String permissions(Path path) throws IOException {
        return new TreeSet<>(Files.getPosixFilePermissions(path).stream().map(Enum::name).toList())
                .toString();
    }

    private Path onlyFile() throws IOException {
        return files("state").getFirst();
    }

    private String onlyName(String area) throws IOException {
        return String.valueOf(files(area).getFirst().getFileName());
    }

    private List<Path> files(String area) throws IOException {
        return files(folder.resolve(area));
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
