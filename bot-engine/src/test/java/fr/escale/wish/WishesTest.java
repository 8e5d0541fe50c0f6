package fr.escale.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type about when, and what is heard: the tables in {@code wish/*.csv}. */
class WishesTest {
    private static final Wishes WISHES = Wishes.shipped();

    static List<Example> wordings() {
        return Example.all("wordings.csv");
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void isHeard(Example example) {
        Heard heard = WISHES.read(example.text(), example.language(), example.now());

        assertThat(Example.said(heard)).isEqualTo(example.wish());
        if (example.rest().equals("…")) {
            assertThat(Example.rest(heard)).isNotEmpty();
        } else {
            assertThat(Example.rest(heard)).isEqualTo(example.rest());
        }
    }
}
