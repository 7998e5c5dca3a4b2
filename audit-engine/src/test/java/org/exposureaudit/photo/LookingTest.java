package org.exposureaudit.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class LookingTest {
    // Squares of every size and colour.
    private static BufferedImage drawn(long seed, int width, int height) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillRect(
                    (int) (random.nextDouble() * width),
                    (int) (random.nextDouble() * height),
                    width / 4,
                    height / 5);
        }
        pen.dispose();
        return image;
    }

    private static SourceFile file(BufferedImage image, String format) {
        return file(Pixels.written(image, format));
    }

    private static SourceFile file(byte[] bytes) {
        return new SourceFile("in", "a", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static int apart(String one, String other) {
        int bits = 0;
        for (int i = 0; i < one.length(); i++) {
            bits +=
                    Integer.bitCount(
                            Character.digit(one.charAt(i), 16)
                                    ^ Character.digit(other.charAt(i), 16));
        }
        return bits;
    }

    @Test
    void isTheSameForCopiesOfOnePicture() {
        for (long seed = 1; seed <= 40; seed++) {
            BufferedImage image = drawn(seed, 1200, 900);
            BufferedImage copy = Pixels.drawn(image, 320, 240, BufferedImage.TYPE_INT_RGB);
            String large = Likeness.of(file(image, "png"));
            String small = Likeness.of(file(copy, "jpeg"));
            assertEquals(32, large.length());
            int bits = apart(large, small);
            assertTrue(bits <= 10, () -> "bits apart: " + bits);
        }
    }

    @Test
    void differsForOtherPictures() {
        List<String> looks = new ArrayList<>();
        for (long seed = 1; seed <= 40; seed++) {
            looks.add(Likeness.of(file(drawn(seed, 400, 300), "jpeg")));
        }
        for (int one = 0; one < looks.size(); one++) {
            for (int other = one + 1; other < looks.size(); other++) {
                int bits = apart(looks.get(one), looks.get(other));
                assertTrue(bits > 20, () -> "bits apart: " + bits);
            }
        }
    }

    @Test
    void saysNothingOfAPlainWall() {
        BufferedImage wall = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        assertEquals("", Likeness.of(file(wall, "jpeg")));
    }

    @Test
    void refusesMorePixelsThanItsLimitBeforeDecodingOne() {
        byte[] bomb = Pixels.written(drawn(1, 40, 30), "png");
        ByteBuffer.wrap(bomb).putInt(16, 64_250).putInt(20, 64_250);
        assertEquals(Optional.empty(), Pixels.thumbnail(file(bomb), 200));
        assertEquals(
                Optional.empty(),
                Pixels.thumbnail(file("<svg/>".getBytes(StandardCharsets.UTF_8)), 200));
    }

    @Test
    void standsBrokenPictures() {
        Random random = new Random(7);
        byte[] whole = Pixels.written(drawn(1, 200, 150), "jpeg");
        for (int i = 0; i < 100; i++) {
            byte[] broken = Arrays.copyOf(whole, 100 + random.nextInt(whole.length - 100));
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            assertTrue(Likeness.of(file(broken)).length() % 32 == 0);
        }
    }

    @Test
    void drawsASmallCopyOfItsOwn() {
        byte[] copy = Pixels.thumbnail(file(drawn(3, 1200, 900), "png"), 300).orElseThrow();
        BufferedImage image = Pixels.small(file(copy), 1_000).orElseThrow();
        assertEquals(300, image.getWidth());
        assertEquals(225, image.getHeight());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesACopyToTheTextRecogniser(@TempDir Path folder) throws IOException {
        Path program = folder.resolve("tesseract");
        Files.writeString(
                program,
                """
                #!/bin/sh
                head -c 4 | tail -c 3
                echo " | Egret   class"
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        TextRecogniser found = TextRecogniser.along("/nowhere:" + folder).orElseThrow();
        assertEquals("PNG Egret class", found.read(file(drawn(1, 80, 60), "jpeg")));
        assertEquals("", found.read(file("no picture".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void knowsWhereThereIsNoTextRecogniser(@TempDir Path folder) {
        assertFalse(TextRecogniser.along(folder.toString()).isPresent());
    }
}
