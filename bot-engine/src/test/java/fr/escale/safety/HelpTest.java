package fr.escale.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    private static final Help HELP = Help.shipped();
    private static final List<String> HOURS = List.of("03:00", "10:00", "22:59", "23:01");

    static Stream<Arguments> everyKindAtEveryHour() {
        return Stream.of(Danger.values()).flatMap(danger -> HOURS.stream().map(hour -> Arguments.of(danger, hour)));
    }

    @ParameterizedTest
    @MethodSource("everyKindAtEveryHour")
    void isShortWarmAndOffersAWayToWrite(Danger danger, String hour) {
        var text = HELP.say(Plight.of(danger), at(hour));
        assertThat(text).startsWith("Je t’ai lu.").contains("114 par SMS").hasSizeLessThanOrEqualTo(1_024);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(160));
    }

    @ParameterizedTest
    @MethodSource("everyKindAtEveryHour")
    void namesNoNumberThatSleeps(Danger danger, String hour) {
        var text = HELP.say(Plight.of(danger), at(hour));
        if (hour.equals("03:00") || hour.equals("23:01")) assertThat(text).doesNotContain("3018", "0 800 235 236");
        if (!hour.equals("10:00")) assertThat(text).doesNotContain("116 006");
    }

    @ParameterizedTest
    @MethodSource("everyKindAtEveryHour")
    void promisesNothingThatIsNotSo(Danger danger, String hour) {
        var text = HELP.say(Plight.of(danger), at(hour));
        assertThat(text).doesNotContainIgnoringCase("un humain").doesNotContainIgnoringCase("on te répond");
        text.lines()
                .filter(line -> line.contains("3114"))
                .forEach(line -> assertThat(line).doesNotContain("tchat"));
        text.lines()
                .filter(line -> line.startsWith("☎ 119"))
                .forEach(line -> assertThat(line).doesNotContain("tchat"));
        text.lines()
                .filter(line -> line.contains("☎ 3919"))
                .forEach(line -> assertThat(line).contains("femmes", "pas pour l’urgence"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    EMERGENCY,        03:00, 15
                    SUICIDE,          03:00, 3114
                    OVERDOSE,         22:59, 15
                    MINOR_IN_DANGER,  10:00, 119
                    SEXUAL_VIOLENCE,  23:01, 17
                    VIOLENCE,         03:00, 17
                    SELF_HARM,        23:01, 3114
                    FORCED_MARRIAGE,  10:00, 17
                    PSYCHOSIS,        10:00, 15
                    HOMELESS_TONIGHT, 23:01, 115
                    HARASSMENT,       22:59, 3018
                    HARASSMENT,       23:01, 119
                    """)
    void putsTheNumberThatFitsFirst(Danger danger, String hour, String number) {
        assertThat(HELP.say(Plight.of(danger), at(hour))
                        .lines()
                        .filter(line -> line.startsWith("☎"))
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("☎ " + number + " "));
    }

    @ParameterizedTest
    @CsvSource({"VIOLENCE", "SEXUAL_VIOLENCE", "MINOR_IN_DANGER", "FORCED_MARRIAGE"})
    void hasANumberForWomenForChildrenAndForEverybody(Danger danger) {
        assertThat(HELP.say(Plight.of(danger), at("10:00"))).contains("3919", "119", "116 006", "17", "114");
    }

    @ParameterizedTest
    @CsvSource({"MINOR_IN_DANGER", "VIOLENCE", "SEXUAL_VIOLENCE", "FORCED_MARRIAGE", "HOMELESS_TONIGHT", "HARASSMENT"})
    void saysTheChildrensNumberFirstToAMinor(Danger danger) {
        assertThat(numbers(danger, "23:30", Sign.MINOR)).startsWith("119");
    }

    @ParameterizedTest
    @CsvSource({"SUICIDE, 3114", "OVERDOSE, 15", "EMERGENCY, 15", "SELF_HARM, 3114", "PSYCHOSIS, 15"})
    void saysTheChildrensNumberTooWhereALifeComesFirst(Danger danger, String first) {
        assertThat(numbers(danger, "10:00", Sign.MINOR)).startsWith(first).contains("119");
    }

    @Test
    void saysARoofForTonightToAMinorToo() {
        assertThat(numbers(Danger.HOMELESS_TONIGHT, "02:00", Sign.MINOR)).startsWith("119", "115");
    }

    @ParameterizedTest
    @MethodSource("everyKindAtEveryHour")
    void sendsNoManToTheNumberForWomen(Danger danger, String hour) {
        assertThat(HELP.say(new Plight(danger, Set.of(Sign.MAN), ""), at(hour))).doesNotContain("3919");
    }

    @Test
    void givesAManTheNumbersForEverybody() {
        assertThat(numbers(Danger.VIOLENCE, "10:00", Sign.MAN)).contains("17", "119", "116 006");
    }

    @ParameterizedTest
    @MethodSource("everyKindAtEveryHour")
    void beginsWithAWayToWriteForWhoCannotSpeak(Danger danger, String hour) {
        var text = HELP.say(new Plight(danger, Set.of(Sign.CANNOT_SPEAK), ""), at(hour));
        assertThat(text.lines().filter(line -> line.startsWith("☎") || line.startsWith("✉")))
                .first()
                .asString()
                .startsWith("✉ 114");
    }

    @ParameterizedTest
    @MethodSource("everyKindAtEveryHour")
    void isShortForEverybodyInEveryLanguage(Danger danger, String hour) {
        for (var language : List.of("fr", "en", "es", "ar", "uk", "ru", "pt")) {
            for (var signs : List.of(Set.<Sign>of(), EnumSet.allOf(Sign.class), Set.of(Sign.MINOR))) {
                var plight = new Plight(danger, signs, "");
                assertThat(HELP.in(language).say(plight, at(hour))).hasSizeLessThanOrEqualTo(1_024);
                assertThat(HELP.in(language).stay(plight, Mood.SECRET, 0, at(hour)))
                        .hasSizeLessThanOrEqualTo(600);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindAtEveryHour")
    void staysShortKindAndWithTheNumbersAndNeverPromisesSecrecy(Danger danger, String hour) {
        for (var mood : Mood.values()) {
            for (int time = 0; time < 6; time++) {
                var text = HELP.stay(Plight.of(danger), mood, time, at(hour));
                assertThat(text).contains("✉ ").contains("☎ ").doesNotContain("je ne dirai rien", "promis");
                assertThat(text.lines().filter(line -> line.startsWith("☎") || line.startsWith("✉")))
                        .hasSizeLessThanOrEqualTo(3);
            }
        }
        assertThat(HELP.stay(Plight.of(danger), Mood.SECRET, 0, at(hour))).contains("je ne peux pas promettre");
    }

    @Test
    void doesNotSayTheSameAllTheTime() {
        assertThat(HELP.stay(Plight.of(Danger.SUICIDE), Mood.STILL_HERE, 0, at("10:00")))
                .isNotEqualTo(HELP.stay(Plight.of(Danger.SUICIDE), Mood.STILL_HERE, 1, at("10:00")));
    }

    @Test
    void goesByTheHourInParis() {
        var noonInParisSeenFromTokyo =
                at("12:00").withZoneSameInstant(ZoneId.of("Asia/Tokyo")).plusHours(4);
        assertThat(HELP.say(Plight.of(Danger.HARASSMENT), noonInParisSeenFromTokyo))
                .contains("3018");
    }

    /** The numbers in their order, without the ways to write. */
    private static List<String> numbers(Danger danger, String hour, Sign... signs) {
        return HELP.say(new Plight(danger, Set.of(signs), ""), at(hour))
                .lines()
                .filter(line -> line.startsWith("☎"))
                .map(line -> line.substring(2).split(" :| ou")[0])
                .toList();
    }

    private static ZonedDateTime at(String hour) {
        return LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(hour)).atZone(ZoneId.of("Europe/Paris"));
    }
}
