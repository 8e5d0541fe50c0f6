package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = Seal.ofRandomKey();

    @Test
    void a_sealed_text_opens_where_it_was_sealed_for() {
        assertThat(seal.open(seal.seal("ça va ? 🙂", "gaps/1/question"), "gaps/1/question"))
                .isEqualTo("ça va ? 🙂");
    }

    @Test
    void it_opens_at_no_other_place() {
        byte[] sealed = seal.seal("bonjour", "gaps/1/question");

        assertThatThrownBy(() -> seal.open(sealed, "gaps/2/question")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_opens_with_no_other_key_and_not_when_it_was_changed() {
        byte[] sealed = seal.seal("bonjour", "place");

        assertThatThrownBy(() -> Seal.ofRandomKey().open(sealed, "place")).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "place")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_text_is_not_in_it_and_the_same_text_never_looks_the_same() {
        byte[] sealed = seal.seal("bonjour", "place");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("bonjour");
        assertThat(seal.seal("bonjour", "place")).isNotEqualTo(sealed);
        assertThat(seal).hasToString("Seal[***]");
    }
}
