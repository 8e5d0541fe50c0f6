package fr.escale.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type about when, and what is heard: the tables in {@code wish/*.csv}. */
class WishesTest {
    private static final Wishes WISHES = Wishes.shipped();

    static Stream<Example> wordings() {
        return Stream.of("wordings.csv", "held-out.csv").map(Example::all).flatMap(List::stream);
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

    @ParameterizedTest
    @MethodSource("wordings")
    void isAboutTimeWhenNothingElseIsSaid(Example example) {
        boolean time = !example.wish().equals("-") && !example.hasRest();

        assertThat(WISHES.isAboutTime(example.text(), example.language(), example.now()))
                .isEqualTo(time);
    }

    @Test
    void namesWhatCannotBe() {
        Example example = Example.all("held-out.csv").getFirst();

        assertThat(WISHES.read("le 31 février pour mon CV", Locale.FRENCH, example.now()))
                .isEqualTo(new Heard.Impossible(Heard.Trouble.NO_SUCH_DAY, "le 31 février", "CV"));
    }
}
