package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystems;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/// A disk that fails at a chosen point: it is full after so many bytes, or the program is killed at so many changes of the disk, after
/// which nothing it tries has any effect. So what lies on the disk then is what a killed program leaves.
final class FailingDisk extends FilterFileSystemProvider {
    private static final int CREATED = 64;

    private final Failure failure;
    private final AtomicLong left;

    /// How it fails.
    enum Failure {
        /// There is no room for more bytes; deleting goes on.
        FULL,
        /// Nothing is done any more.
        KILLED
    }

    /// A disk that fails after so many bytes, or changes.
    FailingDisk(Failure failure, long after) {
        super("failing", FileSystems.getDefault());
        this.failure = failure;
        this.left = new AtomicLong(after);
    }

    /// A folder of the real disk, as it is on this one.
    Path at(Path folder) {
        return wrapPath(folder);
    }

    /// How much more may be done before it fails.
    long left() {
        return left.get();
    }

    /// From now on nothing fails.
    void mend() {
        left.set(Long.MAX_VALUE / 2);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        spend(CREATED);
        super.createDirectory(folder, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        spend(0);
        super.delete(path);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        spend(0);
        return super.deleteIfExists(path);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        spend(0);
        super.move(from, to, options);
    }

    @Override
    public FileChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean creates =
                options.contains(StandardOpenOption.CREATE_NEW)
                        || options.contains(StandardOpenOption.CREATE);
        if (creates || options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            spend(CREATED);
        }
        return new Channel(super.newFileChannel(path, options, attributes));
    }

    private void spend(int bytes) throws IOException {
        long cost = failure == Failure.KILLED ? 1 : bytes;
        // Whoever deletes needs no room.
        if (cost > 0 && left.addAndGet(-cost) < 0) {
            throw failed();
        }
    }

    private IOException failed() {
        return new IOException(failure == Failure.FULL ? "No space left on device" : "killed");
    }

    /// Writes half of what it is given when it fails.
    private final class Channel extends FilterFileChannel {
        Channel(FileChannel delegate) {
            super(delegate);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            long before = left.get();
            try {
                spend(source.remaining());
            } catch (IOException e) {
                if (before >= 0) {
                    delegate.write(source.slice().limit(source.remaining() / 2));
                }
                throw e;
            }
            return delegate.write(source);
        }
    }
}
