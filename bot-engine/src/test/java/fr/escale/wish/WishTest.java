package fr.escale.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {
    private static final int MANY = 2_000;
    private static final LocalDateTime TUESDAY_NOON = RandomWishes.DAY.atTime(12, 0);

    @Test
    void whatIsWrittenIsReadBack() {
        RandomWishes wishes = new RandomWishes(1);

        assertThat(Stream.generate(wishes::wish).limit(MANY)).allSatisfy(wish -> {
            assertThat(wish.text()).matches("[A-Za-z0-9:,-]{1,60}");
            assertThat(Wish.parse(wish.text())).contains(wish);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ANY",
                "any,any",
                "260231",
                "261324",
                "261124h2500",
                "261124h1400-1300",
                "261124h1400-1401",
                "h0000-2400",
                "h1",
                "w",
                "w8",
                "w21",
                "w11",
                "-",
                "N",
                "Nw2,261124",
                "261124-261123",
                "261124-261124",
                "261124,",
                ",",
                "261124 ",
                "261124\n",
                "٢٦١١٢٤",
                "261124,261125,261126,261127,261128,261129,261130,261201,261202"
            })
    void whatWasNotWrittenIsNotRead(String text) {
        assertThat(Wish.parse(text)).isEmpty();
    }

    @Test
    void noTextIsTooMuch() {
        Random dice = new Random(2);
        String letters = "any0123456789Nwh-,:é\u0000\uD800 ";

        assertThat(Stream.generate(() -> letters(dice, letters)).limit(MANY * 10L))
                .allSatisfy(text -> assertThat(Wish.parse(text))
                        .satisfiesAnyOf(
                                read -> assertThat(read).isEmpty(),
                                read -> assertThat(read.orElseThrow().text()).isEqualTo(text)));
    }

    @Test
    void aWishIsShort() {
        List<Stretch> many = Collections.nCopies(9, Stretch.days(RandomWishes.DAY, RandomWishes.DAY));

        assertThatIllegalArgumentException().isThrownBy(() -> new Wish(many, List.of()));
    }

    @Test
    void whatFitsIsNotFarAndNothingElseIs() {
        RandomWishes wishes = new RandomWishes(3);

        for (int i = 0; i < MANY; i++) {
            Wish wish = wishes.wish();
            LocalDateTime moment = wishes.moment();
            assertThat(wish.fits(moment)).as(wish.text()).isEqualTo(wish.distance(moment) == 0);
        }
    }

    @Test
    void theDistanceIsThatOfTheNearestMinuteThatFits() {
        RandomWishes wishes = new RandomWishes(4);

        for (int i = 0; i < MANY / 4; i++) {
            Wish wish = wishes.wish();
            LocalDateTime moment = wishes.moment();
            long distance = wish.distance(moment);
            long limit = Math.min(distance, 30L * Stretch.DAY);
            for (long minutes = 0; minutes < limit; minutes++) {
                assertThat(wish.fits(moment.plusMinutes(minutes)) || wish.fits(moment.minusMinutes(minutes)))
                        .as("%s %s %s", wish.text(), moment, minutes)
                        .isFalse();
            }
            boolean found = distance == Long.MAX_VALUE
                    || wish.fits(moment.plusMinutes(distance))
                    || wish.fits(moment.minusMinutes(distance));
            assertThat(found).as("%s %s", wish.text(), moment).isTrue();
        }
    }

    @Test
    void theFarthestMomentsHaveADistance() {
        RandomWishes wishes = new RandomWishes(5);

        assertThat(Stream.generate(wishes::wish).limit(MANY))
                .allSatisfy(wish -> assertThat(
                                Stream.of(LocalDateTime.MIN, LocalDateTime.MAX).map(wish::distance))
                        .allMatch(distance -> distance >= 0));
    }

    @Test
    void whatFitsComesFirstAndThenWhatIsNearest() {
        Wish tuesdayAfternoon = Wish.parse("261124h1300-1800").orElseThrow();
        LocalDate day = RandomWishes.DAY;
        LocalDateTime morning = day.atTime(9, 0);
        LocalDateTime dayBefore = day.minusDays(1).atTime(16, 0);
        LocalDateTime weekAfter = day.plusDays(7).atTime(14, 0);
        LocalDateTime early = day.atTime(14, 0);
        LocalDateTime late = day.atTime(17, 30);

        assertThat(Stream.of(weekAfter, dayBefore, late, morning, early).sorted(tuesdayAfternoon.nearestFirst()))
                .containsExactly(early, late, morning, dayBefore, weekAfter);
    }

    @Test
    void anythingFitsWhoeverWantsAnything() {
        assertThat(Wish.ANYTIME.text()).isEqualTo("any");
        assertThat(Wish.ANYTIME.fits(TUESDAY_NOON)).isTrue();
    }

    @Test
    void secondsDoNotCount() {
        Wish atTwo = Wish.parse("h1400").orElseThrow();

        assertThat(atTwo.fits(RandomWishes.DAY.atTime(LocalTime.of(14, 0, 59)))).isTrue();
        assertThat(atTwo.distance(RandomWishes.DAY.atTime(LocalTime.of(13, 59, 59))))
                .isEqualTo(1);
    }

    @Test
    void nothingIsNearWhereNothingIsLeft() {
        Wish none = Wish.parse("261124,Nw2").orElseThrow();

        assertThat(none.distance(TUESDAY_NOON)).isEqualTo(Long.MAX_VALUE);
    }

    private static String letters(Random dice, String from) {
        StringBuilder text = new StringBuilder();
        int length = dice.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(from.charAt(dice.nextInt(from.length())));
        }
        return text.toString();
    }
}
