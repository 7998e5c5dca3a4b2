package org.exposureaudit.photo;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.exposureaudit.source.SourceFile;

/// The program that reads writing in pictures, where this computer has one: Tesseract. It is given a copy drawn by us through a pipe, never the
/// file, and nothing is written to a disk.
///
/// @param program where it lies
public record TextRecogniser(Path program) {
    private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");
    private static final int LONGEST_SIDE = 1_600;
    private static final int SECONDS = 20;
    private static final int MOST_BYTES = 8 * 1024;
    private static final Pattern BLANKS = Pattern.compile("[\\s|_~^]+");

    /// The one on this computer, found along its search path; empty where there is none.
    ///
    /// @param path the folders, as the computer lists them
    public static Optional<TextRecogniser> along(String path) {
        for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
            for (String name : NAMES) {
                if (!folder.isBlank() && Files.isExecutable(Path.of(folder, name))) {
                    return Optional.of(new TextRecogniser(Path.of(folder, name)));
                }
            }
        }
        return Optional.empty();
    }

    /// The words to be read in a picture; an empty text where there are none or the picture cannot be decoded.
    public String read(SourceFile file) {
        return Pixels.small(file, LONGEST_SIDE).map(this::read).orElse("");
    }

    private String read(BufferedImage image) {
        ProcessBuilder started =
                new ProcessBuilder(
                                program.toString(), "stdin", "stdout", "-l", "eng", "--psm", "11")
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        started.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            Process running = started.start();
            try {
                return words(running, Pixels.written(image, "png"));
            } finally {
                running.destroyForcibly();
            }
        } catch (IOException _) {
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    // It takes in the whole picture before it says a word, so neither waits for the other.
    private static String words(Process running, byte[] picture)
            throws IOException, InterruptedException {
        try (OutputStream in = running.getOutputStream()) {
            in.write(picture);
        }
        if (!running.waitFor(SECONDS, TimeUnit.SECONDS)) {
            return "";
        }
        try (InputStream out = running.getInputStream()) {
            String text = new String(out.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return BLANKS.matcher(text).replaceAll(" ").strip();
        }
    }
}
