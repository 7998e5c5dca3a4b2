package org.exposureaudit.photo;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.exposureaudit.source.SourceFile;

/// A short number of a picture that changes little when the picture is made smaller, saved anew or passed through a faint filter: for each
/// point of a coarse grid whether it is brighter than its right and than its lower neighbour. It tells two copies of one picture, and nothing
/// about what is in them.
public final class Likeness {
    private static final int GRID = 8;
    private static final int FINE = 64;
    // A plain wall is like any other plain wall.
    private static final int LEAST_CONTRAST = 24;

    private Likeness() {}

    /// The number of a picture as 32 digits; empty where it cannot be decoded or shows nothing to compare.
    public static String of(SourceFile file) {
        return Pixels.small(file, FINE).flatMap(Likeness::of).orElse("");
    }

    static Optional<String> of(BufferedImage image) {
        BufferedImage grey =
                Pixels.drawn(smoothed(image), GRID + 1, GRID + 1, BufferedImage.TYPE_BYTE_GRAY);
        int[][] light = new int[GRID + 1][GRID + 1];
        int least = 255;
        int most = 0;
        for (int y = 0; y <= GRID; y++) {
            for (int x = 0; x <= GRID; x++) {
                light[y][x] = grey.getRaster().getSample(x, y, 0);
                least = Math.min(least, light[y][x]);
                most = Math.max(most, light[y][x]);
            }
        }
        return most - least < LEAST_CONTRAST ? Optional.empty() : Optional.of(compared(light));
    }

    // Halved step by step, so that every pixel counts.
    private static BufferedImage smoothed(BufferedImage image) {
        BufferedImage small = Pixels.drawn(image, FINE, FINE, BufferedImage.TYPE_INT_RGB);
        for (int side = FINE / 2; side > GRID; side /= 2) {
            small = Pixels.drawn(small, side, side, BufferedImage.TYPE_INT_RGB);
        }
        return small;
    }

    private static String compared(int[][] light) {
        long right = 0;
        long below = 0;
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                right = (right << 1) | (light[y][x] > light[y][x + 1] ? 1 : 0);
                below = (below << 1) | (light[y][x] > light[y + 1][x] ? 1 : 0);
            }
        }
        return digits(right) + digits(below);
    }

    private static String digits(long number) {
        String hex = Long.toHexString(number);
        return "0".repeat(16 - hex.length()) + hex;
    }
}
