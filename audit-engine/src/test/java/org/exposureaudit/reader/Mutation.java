package org.exposureaudit.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.exposureaudit.source.SourceFile;

/// Ways in which a file of an export can be broken.
enum Mutation {
    /// No bytes although some are declared.
    NOTHING {
        @Override
        byte[] bytes(byte[] whole) {
            return new byte[0];
        }
    },
    /// The first half.
    HALF {
        @Override
        byte[] bytes(byte[] whole) {
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    /// All but the last few bytes.
    ALMOST {
        @Override
        byte[] bytes(byte[] whole) {
            return Arrays.copyOf(whole, Math.max(0, whole.length - 7));
        }
    },
    /// Every seventh byte changed.
    FLIPPED {
        @Override
        byte[] bytes(byte[] whole) {
            byte[] flipped = whole.clone();
            for (int i = 3; i < flipped.length; i += 7) {
                flipped[i] ^= 0x15;
            }
            return flipped;
        }
    },
    /// Bytes at random, always the same.
    GARBAGE {
        @Override
        byte[] bytes(byte[] whole) {
            byte[] garbage = new byte[4_096];
            new Random(42).nextBytes(garbage);
            return garbage;
        }
    },
    /// Good JSON that says nothing known.
    OTHER_OBJECT {
        @Override
        byte[] bytes(byte[] whole) {
            return "{\"a\":[1,{\"b\":null}],\"c\":true,\"d\":{}}".getBytes(StandardCharsets.UTF_8);
        }
    },
    /// Good JSON of another shape.
    OTHER_ARRAY {
        @Override
        byte[] bytes(byte[] whole) {
            return "[[[]],null,\"x\",-1e9,{\"a\":[]}]".getBytes(StandardCharsets.UTF_8);
        }
    },
    /// Lists in lists without end.
    DEEP {
        @Override
        byte[] bytes(byte[] whole) {
            return "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        }
    },
    /// Elements in elements without end.
    DEEP_PAGE {
        @Override
        byte[] bytes(byte[] whole) {
            return "<div>".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        }
    };

    abstract byte[] bytes(byte[] whole);

    /// The file, broken this way.
    SourceFile of(SourceFile file) throws IOException {
        byte[] whole;
        try (InputStream in = file.open()) {
            whole = in.readAllBytes();
        }
        byte[] bytes = bytes(whole);
        return new SourceFile(
                file.input(),
                file.path(),
                Math.max(1, bytes.length),
                () -> new ByteArrayInputStream(bytes));
    }
}
