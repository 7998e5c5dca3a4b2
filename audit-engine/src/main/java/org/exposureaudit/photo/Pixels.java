package org.exposureaudit.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.exposureaudit.source.SourceFile;

/// Decodes a picture, small: for comparing pictures, for a text recogniser and for showing one to its owner. Only where the user asked for
/// that; only JPEG, PNG and GIF; only within limits that are checked before a single pixel is; few at a time, and none for long. What comes out
/// was drawn by us: none of the file's own bytes are in it.
public final class Pixels {
    /// How many pixels a picture may have.
    static final long MOST_PIXELS = 40_000_000;

    /// How many bytes a picture may have.
    static final long MOST_BYTES = 40L << 20;

    private static final int SECONDS = 10;
    private static final int AT_ONCE = 2;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);
    // Readers of the JDK by the format's own name; the others it has are not used.
    private static final Set<String> FORMATS = Set.of("JPEG", "png", "gif");

    private Pixels() {}

    /// A picture with no side longer than this; empty where it cannot or must not be decoded.
    static Optional<BufferedImage> small(SourceFile file, int longest) {
        if (file.size() > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            PLACES.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return inTime(file, longest);
        } finally {
            PLACES.release();
        }
    }

    private static Optional<BufferedImage> inTime(SourceFile file, int longest) {
        ExecutorService worker =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            Future<Optional<BufferedImage>> image = worker.submit(() -> decoded(file, longest));
            return image.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        } finally {
            worker.shutdownNow();
        }
    }

    // As with headers: a stranger's bytes, and one refused allocation.
    @SuppressWarnings("IllegalCatch")
    private static Optional<BufferedImage> decoded(SourceFile file, int longest) {
        try (InputStream in = file.open();
                ImageInputStream bytes = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                if (FORMATS.contains(reader.getFormatName())) {
                    try {
                        return decoded(reader, bytes, longest);
                    } finally {
                        reader.dispose();
                    }
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError _) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> decoded(
            ImageReader reader, ImageInputStream bytes, int longest) throws IOException {
        reader.setInput(bytes, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam how = reader.getDefaultReadParam();
        // Twice as fine as wanted, so that the rest can be smoothed.
        int step = (int) Math.max(1, Math.max(width, height) / (longest * 2L));
        how.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(shrunk(reader.read(0, how), longest));
    }

    private static BufferedImage shrunk(BufferedImage image, int longest) {
        double scale =
                Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        return drawn(
                image,
                Math.max(1, (int) Math.round(image.getWidth() * scale)),
                Math.max(1, (int) Math.round(image.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
    }

    /// The picture drawn at another size.
    static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /// A small copy of a picture as JPEG; empty where it cannot or must not be decoded.
    public static Optional<byte[]> thumbnail(SourceFile file, int longest) {
        return small(file, longest).map(image -> written(image, "jpeg"));
    }

    /// The bytes of a picture in a format of the JDK's.
    static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream bytes = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory can be written", e);
        }
        return out.toByteArray();
    }
}
