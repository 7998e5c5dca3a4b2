package org.exposureaudit.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/// Lucene's view of [IndexFiles]. One program at a time may have it open.
final class FilesDirectory extends BaseDirectory {
    private static final int BUFFER = 8 * 1024;

    private final IndexFiles files;
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong nextTemporary = new AtomicLong();

    FilesDirectory(IndexFiles files) {
        super(new SingleInstanceLockFactory());
        this.files = files;
    }

    @Override
    public String[] listAll() throws IOException {
        ensureOpen();
        return files.names().stream().sorted().toArray(String[]::new);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        ensureOpen();
        files.delete(name);
    }

    @Override
    public long fileLength(String name) throws IOException {
        ensureOpen();
        return files.length(name);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        ensureOpen();
        if (!open.add(name)) {
            throw new FileAlreadyExistsException(name);
        }
        boolean created = false;
        try {
            IndexOutput output = new Output(name, files.create(name));
            created = true;
            return output;
        } finally {
            if (!created) {
                open.remove(name);
            }
        }
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        while (true) {
            String name =
                    IndexFileNames.segmentFileName(
                            prefix,
                            suffix + "_" + Long.toString(nextTemporary.getAndIncrement(), 36),
                            "tmp");
            try {
                return createOutput(name, context);
            } catch (FileAlreadyExistsException _) {
                // The next number might be free.
            }
        }
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        ensureOpen();
        files.sync(names);
    }

    @Override
    public void syncMetaData() {
        ensureOpen();
    }

    @Override
    public void rename(String from, String to) throws IOException {
        ensureOpen();
        files.rename(from, to);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        if (open.contains(name)) {
            throw new NoSuchFileException(name);
        }
        return new ChannelInput(files.open(name));
    }

    @Override
    public void close() {
        isOpen = false;
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    private final class Output extends OutputStreamIndexOutput {
        private final String name;

        Output(String name, OutputStream out) {
            super("an index file, " + name, name, out, BUFFER);
            this.name = name;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                open.remove(name);
            }
        }
    }
}
