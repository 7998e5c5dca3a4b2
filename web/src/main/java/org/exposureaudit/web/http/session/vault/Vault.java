package org.exposureaudit.web.http.session.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.exposureaudit.web.http.session.vault.Area.Use;

/// Everything one session keeps on the disk, opened with its secret. Its folder is named by the session's public id.
///
/// The data key lies wrapped in a small file of its own. Destroying that file makes the rest unreadable at once, whoever has the secret.
public final class Vault {
    private static final String KEY = "key";

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
        if (!isOpen(folder)) {
            return Optional.empty();
        }
        try {
            byte[] wrapped = Files.readAllBytes(folder.resolve(KEY));
            return Optional.of(new Vault(folder, DataKey.unwrap(wrapped, secret, secret.id())));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /// Whether there is any key in a folder; without, nothing in it can ever be read.
    public static boolean exists(Path folder) {
        return isOpen(folder) || KeptKey.exists(folder);
    }

    /// Whether a browser's secret opens it.
    public static boolean isOpen(Path folder) {
        return Files.isRegularFile(folder.resolve(KEY));
    }

    /// Lets a code and a passphrase open it, too, once the browser's secret no longer does.
    ///
    /// @return the code, which is kept nowhere
    public String keep(char[] passphrase) throws IOException {
        return KeptKey.write(folder, key, passphrase);
    }

    /// Whether this code, with its passphrase, opens what is kept in a folder.
    public static boolean isKeptFor(Path folder, String code) throws IOException {
        return KeptKey.isFor(folder, code);
    }

    /// Opens what is kept in a folder, which from then on is another secret's and has another name; none where the passphrase is another.
    public static Optional<Vault> reopen(Path folder, String code, char[] passphrase, Secret secret)
            throws IOException {
        Optional<DataKey> key = KeptKey.open(folder, code, passphrase);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        lock(folder);
        Path renamed = folder.resolveSibling(secret.id());
        Files.move(folder, renamed, StandardCopyOption.ATOMIC_MOVE);
        PrivateFolder.write(renamed.resolve(KEY), key.get().wrap(secret, secret.id()));
        return Optional.of(new Vault(renamed, key.get()));
    }

    /// Takes the browser's secret its power; what is kept for a code and a passphrase stays.
    public static void lock(Path folder) throws IOException {
        overwrite(folder.resolve(KEY));
    }

    /// Makes everything in a folder unreadable, then deletes it.
    public static void destroy(Path folder) throws IOException {
        overwrite(folder.resolve(KEY));
        overwrite(KeptKey.path(folder));
        PrivateFolder.delete(folder);
    }

    /// Deletes what was being written in a folder when the program was ended.
    public static void tidy(Path folder) throws IOException {
        Writing.removeParts(folder);
        for (Use use : Use.values()) {
            Writing.removeParts(folder.resolve(use.label()));
        }
    }

    /// What the session knows: small files, each read whole.
    public Area state() throws IOException {
        return area(Use.STATE);
    }

    /// What was uploaded.
    public Area spool() throws IOException {
        return area(Use.SPOOL);
    }

    /// The search index.
    public Area index() throws IOException {
        return area(Use.INDEX);
    }

    private Area area(Use use) throws IOException {
        return new Area(folder.resolve(use.label()), use, key);
    }

    // Overwriting may leave copies on a flash disk; the browser's secret is needed for those too.
    private static void overwrite(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.allocate((int) out.size()));
                out.force(true);
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
