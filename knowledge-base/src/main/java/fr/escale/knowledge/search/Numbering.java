package fr.escale.knowledge.search;

import java.util.Arrays;

/** Numbers 0, 1, 2 … for given keys, found again without boxing. */
final class Numbering {
    private final int[] keys;
    private final int[] slots;

    /** @param keys each once; the first gets number 0 */
    Numbering(int[] keys) {
        this.keys = keys;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
        Arrays.fill(slots, -1);
        for (int number = 0; number < keys.length; number++) {
            int slot = slot(keys[number]);
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }

    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    /** The number of a key, -1 when it has none. */
    int of(int key) {
        int slot = slot(key);
        while (slots[slot] >= 0 && keys[slots[slot]] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }

    int[] keys() {
        return keys;
    }
}
