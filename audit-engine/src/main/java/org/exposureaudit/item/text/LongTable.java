package org.exposureaudit.item.text;

import java.util.Arrays;

/// A map from `long` to non-negative `int` without boxes: tries ask it once for every word of every text.
public final class LongTable {
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /// An empty map.
    public LongTable() {
        Arrays.fill(values, -1);
    }

    /// How many keys there are.
    public int size() {
        return size;
    }

    /// The value of a key, or -1.
    public int get(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); values[slot] >= 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return -1;
    }

    /// The value of a key, after giving it this one if it had none.
    public int getOrAdd(long key, int value) {
        int known = get(key);
        if (known >= 0) {
            return known;
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        put(key, value);
        return value;
    }

    private void put(long key, int value) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (values[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        Arrays.fill(values, -1);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] >= 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 32)) & mask;
    }
}
