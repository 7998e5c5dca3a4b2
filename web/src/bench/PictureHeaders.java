import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exposureaudit.photo.Looking;
import org.exposureaudit.photo.PictureBook;
import org.exposureaudit.source.Limits;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.exposureaudit.source.Sources;

/// Reads the headers of many pictures in a ZIP, as the check does, and compares that with `unzip -p` of the same pictures in the same run.
public final class PictureHeaders {
    private static final int ROUNDS = 5;

    private PictureHeaders() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        int kilobytes = Integer.parseInt(arguments[1]);
        Path zip = Files.createTempFile("pictures", ".zip");
        try {
            write(zip, count, kilobytes * 1024);
            measure(zip, count);
        } finally {
            Files.delete(zip);
        }
    }

    private static void measure(Path zip, int count) throws IOException, InterruptedException {
        int workers = Runtime.getRuntime().availableProcessors();
        double[] ratios = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        AtomicLong bytes = new AtomicLong();
        for (int round = -2; round < ROUNDS; round++) {
            double pipe = unzip(zip);
            bytes.set(0);
            try (Source source = Sources.open(zip, Limits.DEFAULT)) {
                List<SourceFile> counted =
                        source.files().stream().map(file -> counting(file, bytes)).toList();
                long start = System.nanoTime();
                PictureBook book = PictureBook.read(counted, Looking.HEADERS_ALONE, workers);
                double seconds = (System.nanoTime() - start) / 1e9;
                if (book.unclaimed().size() != count) {
                    throw new IllegalStateException("only " + book.unclaimed().size() + " were read");
                }
                if (round >= 0) {
                    ratios[round] = seconds / pipe;
                    rates[round] = count / seconds;
                }
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "%,d pictures in a ZIP of %,d MB, %d workers: %,.0f headers a second; %.3f of the time of unzip -p; %,d bytes read a picture%n",
                count,
                Files.size(zip) >> 20,
                workers,
                rates[ROUNDS / 2],
                ratios[ROUNDS / 2],
                bytes.get() / count);
    }

    private static SourceFile counting(SourceFile file, AtomicLong bytes) {
        return new SourceFile(
                file.input(),
                file.path(),
                file.size(),
                () ->
                        new FilterInputStream(file.open()) {
                            @Override
                            public int read(byte[] into, int from, int length) throws IOException {
                                int read = in.read(into, from, length);
                                bytes.addAndGet(Math.max(read, 0));
                                return read;
                            }
                        });
    }

    private static double unzip(Path zip) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process unzip =
                new ProcessBuilder("unzip", "-p", zip.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (InputStream out = unzip.getInputStream()) {
            out.transferTo(OutputStream.nullOutputStream());
        }
        unzip.waitFor();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(Path zip, int count, int size) throws IOException {
        byte[] pixels = new byte[size];
        new Random(1).nextBytes(pixels);
        try (ZipOutputStream out =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip), 1 << 20))) {
            for (int i = 0; i < count; i++) {
                byte[] picture = picture(i, pixels);
                CRC32 sum = new CRC32();
                sum.update(picture);
                ZipEntry entry = new ZipEntry("media/" + i % 100 + "/" + i + ".jpg");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(picture.length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(picture);
            }
        }
    }

    // A JPEG with the camera's make, the time and the place, then a preview and pixels that mean nothing.
    private static byte[] picture(int number, byte[] pixels) {
        ByteBuffer notes = ByteBuffer.allocate(400);
        notes.put(new byte[] {'M', 'M'}).putShort((short) 42).putInt(8);
        notes.putShort((short) 3);
        notes.putShort((short) 0x010F).putShort((short) 2).putInt(6).putInt(200);
        notes.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(60);
        notes.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(100);
        notes.putInt(0);
        notes.position(60);
        notes.putShort((short) 1);
        notes.putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(220);
        notes.position(100);
        notes.putShort((short) 4);
        notes.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        notes.putShort((short) 2).putShort((short) 5).putInt(3).putInt(250);
        notes.putShort((short) 3).putShort((short) 2).putInt(2).put(new byte[] {'E', 0, 0, 0});
        notes.putShort((short) 4).putShort((short) 5).putInt(3).putInt(280);
        notes.position(200);
        notes.put("Apple\0".getBytes(StandardCharsets.US_ASCII));
        notes.position(220);
        notes.put("2026:06:18 12:24:00\0".getBytes(StandardCharsets.US_ASCII));
        notes.position(250);
        notes.putInt(52).putInt(1).putInt(number % 60).putInt(1).putInt(0).putInt(1);
        notes.position(280);
        notes.putInt(1).putInt(1).putInt(number % 60).putInt(1).putInt(0).putInt(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pixels.length + 500);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) (2 + 6 + 400)).array());
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(notes.array());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2});
        out.writeBytes(pixels);
        return out.toByteArray();
    }
}
