package org.exposureaudit.web.http.session.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import org.exposureaudit.index.IndexFiles;

/// The files of a search index, encrypted. It can be made again, so nothing is done to have it outlast a power cut.
public final class EncryptedIndexFiles implements IndexFiles {
    private final Area area;

    /// Files in this area.
    public EncryptedIndexFiles(Area area) {
        this.area = area;
    }

    @Override
    public List<String> names() throws IOException {
        return area.names();
    }

    @Override
    public long length(String name) throws IOException {
        return area.size(name);
    }

    @Override
    public OutputStream create(String name) throws IOException {
        if (area.has(name)) {
            throw new FileAlreadyExistsException(name);
        }
        return new Whole(area.create(name));
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
        return area.open(name);
    }

    @Override
    public void delete(String name) throws IOException {
        if (!area.delete(name)) {
            throw new NoSuchFileException(name);
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        byte[] content = area.read(from).orElseThrow(() -> new NoSuchFileException(from));
        area.write(to, content);
        area.delete(from);
    }

    @Override
    public void sync(Collection<String> names) {}

    /// A file that is complete when it is closed.
    private static final class Whole extends FilterOutputStream {
        private final Writing writing;

        Whole(Writing writing) {
            super(writing);
            this.writing = writing;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            writing.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            writing.complete();
            writing.close();
        }
    }
}
