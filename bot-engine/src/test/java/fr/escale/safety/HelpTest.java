package fr.escale.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
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

    @Test
    void goesByTheHourInParis() {
        var noonInParisSeenFromTokyo =
                at("12:00").withZoneSameInstant(ZoneId.of("Asia/Tokyo")).plusHours(4);
        assertThat(HELP.say(Plight.of(Danger.HARASSMENT), noonInParisSeenFromTokyo)).contains("3018");
    }

    private static ZonedDateTime at(String hour) {
        return LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(hour)).atZone(ZoneId.of("Europe/Paris"));
    }
}
