package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexKeyTest {
    private final IndexKey key = IndexKey.of(new byte[IndexKey.BYTES]);

    @Test
    void the_same_parts_give_the_same_id_and_others_another() {
        assertThat(key.id("telegram", "42"))
                .isEqualTo(key.id("telegram", "42"))
                .isNotEqualTo(key.id("telegram", "43"))
                .isNotEqualTo(key.id("42", "telegram"));
    }

    @Test
    void where_one_part_ends_matters() {
        assertThat(key.id("ab", "c")).isNotEqualTo(key.id("a", "bc")).isNotEqualTo(key.id("abc"));
        assertThat(key.id("a", "")).isNotEqualTo(key.id("a"));
    }

    /** Stored ids rest on this: it may never change. Computed with Python's hmac over length-prefixed parts. */
    @Test
    void an_id_stays_what_it_always_was() {
        assertThat(key.id("telegram", "42"))
                .isEqualTo("EpDpAX8tdNFyxbn74PR8w04Iw3XB-ww4")
                .hasSize(32);
    }

    @Test
    void another_key_gives_another_id_and_no_key_shows_itself() {
        assertThat(IndexKey.ofRandomKey().id("x")).isNotEqualTo(key.id("x"));
        assertThat(key).hasToString("IndexKey[***]");
    }
}
