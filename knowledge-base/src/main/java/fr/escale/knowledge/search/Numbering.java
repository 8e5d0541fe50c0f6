package fr.escale.knowledge.search;

import java.util.Arrays;

/** Gives keys the numbers 0, 1, 2 … in the order they come, and finds them again without boxing. */
final class Numbering {
    private static final int SMALLEST = 16;

    private int[] keys = new int[SMALLEST];
    private int[] slots = empty(SMALLEST * 2);
    private int size;

    /** Numbers these keys; a key that comes twice has the first number. */
    static Numbering of(int[] keys) {
        var numbering = new Numbering();
        for (int key : keys) {
            numbering.add(key);
        }
        return numbering;
    }

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }

    /** The number of a key, which gets the next one if it has none. */
    int add(int key) {
        int slot = slot(key);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = size;
        return size++;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        slots = empty(2 * slots.length);
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number;
        }
    }

    /** The number of a key, -1 when it has none. */
    int of(int key) {
        return slots[slot(key)];
    }

    /** Where the key is, or would be. */
    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & slots.length - 1;
        while (slots[slot] >= 0 && keys[slots[slot]] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    int size() {
        return size;
    }

    /** All keys, by number. */
    int[] keys() {
        return Arrays.copyOf(keys, size);
    }
}
