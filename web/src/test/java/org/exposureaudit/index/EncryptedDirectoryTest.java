package org.exposureaudit.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.store.BaseDirectoryTestCase;
import org.exposureaudit.web.http.session.vault.EncryptedIndexFiles;
import org.exposureaudit.web.http.session.vault.Secret;
import org.exposureaudit.web.http.session.vault.Vault;

/// Lucene's own tests of what a directory must do, over encrypted files.
public class EncryptedDirectoryTest extends BaseDirectoryTestCase {
    @Override
    protected Directory getDirectory(Path folder) throws IOException {
        Vault vault = Vault.create(folder.resolve("vault"), Secret.random());
        return new FilesDirectory(new EncryptedIndexFiles(vault.index()));
    }
}
