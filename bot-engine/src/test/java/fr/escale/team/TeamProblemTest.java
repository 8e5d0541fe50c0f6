package fr.escale.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamProblemTest {
    static Stream<Arguments> wrongCards() {
        return Stream.of(
                Arguments.of("avatar", Cards.withAvatar("")),
                Arguments.of("avatar", Cards.withAvatar("Escale")),
                Arguments.of("avatar", Cards.withAvatar("⛵⛵")),
                Arguments.of("colour", Cards.withColour("red")),
                Arguments.of("colour", Cards.withColour("#ffcc00")),
                Arguments.of("phone", Cards.withPhone("appelle-moi")),
                Arguments.of("referent", Cards.withReferent("Maëlle <b>")),
                Arguments.of("photo", Cards.withPhoto("https://example.org/a.jpg")),
                Arguments.of("photo", Cards.withPhoto("data:image/svg+xml;base64,PHN2Zz4=")),
                Arguments.of("photo", Cards.withPhoto("data:image/png;base64,PHN2Zz4=")),
                Arguments.of("photo", Cards.withPhoto("data:image/jpeg;base64,/9j/\"onload=")),
                Arguments.of("photo", Cards.withPhoto(Cards.photo(200_001))),
                Arguments.of("hours", Cards.withHours("12:00", "09:00")),
                Arguments.of("hours", Cards.withHours("09:00", "12:00", "11:30", "13:00")));
    }

    @ParameterizedTest
    @MethodSource("wrongCards")
    void namesTheFieldThatIsWrong(String field, TeamCard card) {
        assertThat(TeamProblem.in(card)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.sentence()).endsWith(".");
        });
    }

    static Stream<TeamCard> rightCards() {
        return Stream.of(
                Cards.complete(),
                Cards.withAvatar("Lé"),
                Cards.withAvatar("👩🏽‍🚀"),
                Cards.withPhone("+33 2 97 00 00 00"),
                Cards.withReferent("Anne-Laure"),
                Cards.withPhoto(Cards.photo(200_000)),
                Cards.withHours("09:00", "12:00", "12:00", "14:00"));
    }

    @ParameterizedTest
    @MethodSource("rightCards")
    void findsNothingWrongWithAGoodCard(TeamCard card) {
        assertThat(TeamProblem.in(card)).isEmpty();
    }

    @Test
    void tellsEverythingAtOnce() {
        var card = new TeamCard("", "", "red", "x", "", "", List.of(), "", "", "", "", "", false);
        assertThat(TeamProblem.in(card))
                .extracting(TeamProblem::field)
                .containsExactly("service", "avatar", "colour", "phone");
    }
}
