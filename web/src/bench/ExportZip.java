import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP of JSON files, each of which holds one list.
final class ExportZip implements AutoCloseable {
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final BufferedOutputStream entry;
    private long size;
    private boolean listIsEmpty;

    ExportZip(Path path) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
        entry = new BufferedOutputStream(zip, BUFFER);
    }

    /// Bytes of JSON so far.
    long size() {
        return size;
    }

    /// Begins a file with what stands before the first element of its list.
    void open(String file, String start) throws IOException {
        ZipEntry header = new ZipEntry(file);
        header.setTimeLocal(MADE);
        zip.putNextEntry(header);
        listIsEmpty = true;
        put(start);
    }

    /// One more element of the list.
    void element(String json) throws IOException {
        put(listIsEmpty ? "\n" : ",\n");
        put(json);
        listIsEmpty = false;
    }

    /// Ends the file with what stands behind its list.
    void close(String end) throws IOException {
        put(end);
        entry.flush();
        zip.closeEntry();
    }

    // What is written here is ASCII: everything else was escaped.
    private void put(String json) throws IOException {
        entry.write(json.getBytes(StandardCharsets.US_ASCII));
        size += json.length();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
