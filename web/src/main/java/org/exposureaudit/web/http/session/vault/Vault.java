package org.exposureaudit.web.http.session.vault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.exposureaudit.web.http.session.vault.Area.Segments;

/// Everything one session keeps on the disk, opened with its secret. Its folder is named by the session's public id.
///
/// The data key lies wrapped in a small file of its own. Destroying that file makes the rest unreadable at once, whoever has the secret.
public final class Vault {
    private static final String KEY = "key";
    private static final String KEY_BY_PASSPHRASE = "key2";

    private final Path folder;
    private final DataKey key;

    private Vault(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// Makes a vault in a folder that is not there yet.
    public static Vault create(Path folder, Secret secret) throws IOException {
        Vault vault = new Vault(folder, DataKey.random());
        PrivateFolder.make(folder);
        PrivateFolder.write(folder.resolve(KEY), vault.key.wrap(secret, secret.id()));
        return vault;
    }

    /// Opens the vault in a folder; none where there is none, or it is another secret's.
    public static Optional<Vault> open(Path folder, Secret secret) throws IOException {
        return open(folder, KEY, secret.id(), secret);
    }

    private static Optional<Vault> open(Path folder, String file, String id, Secret secret)
            throws IOException {
        if (!exists(folder)) {
            return Optional.empty();
        }
        try {
            byte[] wrapped = Files.readAllBytes(folder.resolve(file));
            return Optional.of(new Vault(folder, DataKey.unwrap(wrapped, secret, id)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /// Whether there is a key in a folder; without, nothing in it can ever be read.
    public static boolean exists(Path folder) {
        return Files.isRegularFile(folder.resolve(KEY));
    }

    /// Makes everything in a folder unreadable, then deletes it.
    public static void destroy(Path folder) throws IOException {
        overwrite(folder.resolve(KEY));
        overwrite(folder.resolve(KEY_BY_PASSPHRASE));
        PrivateFolder.delete(folder);
    }

    /// What the session knows: small files, each read whole.
    public Area state() throws IOException {
        return area("state", Segments.SMALL);
    }

    /// What was uploaded.
    public Area spool() throws IOException {
        return area("spool", Segments.LARGE);
    }

    /// The search index.
    public Area index() throws IOException {
        return area("index", Segments.SMALL);
    }

    private Area area(String name, Segments segments) throws IOException {
        return new Area(folder.resolve(name), name, key, segments);
    }

    // Overwriting may leave copies on a flash disk; the browser's secret is needed for those too.
    private static void overwrite(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rws")) {
                out.write(new byte[(int) out.length()]);
            }
            Files.deleteIfExists(file);
            PrivateFolder.force(file);
        }
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "Vault";
    }
}
