package fr.escale.team;

import fr.escale.setting.WrongSettingException;
import fr.escale.team.TeamCard.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the card says before anybody has saved one ({@code ESCALE_TEAM_NAME} …); afterwards the console's word counts. */
@ConfigurationProperties("escale.team")
record TeamSettings(
        @DefaultValue("Escale") String name,
        @DefaultValue("") String phone,
        @DefaultValue("") String referent,
        @DefaultValue("") String duty,
        @DefaultValue("") String place,
        @DefaultValue("") String controller,
        @DefaultValue("") String dataContact,
        @DefaultValue("") String hosting) {

    /** A sailing boat: on its way, and calling in. */
    private static final String AVATAR = "⛵";

    /** Terracotta, dark enough to carry white text. */
    private static final String COLOUR = "#b4532a";

    TeamCard card() {
        var card = new TeamCard(
                name,
                AVATAR,
                COLOUR,
                phone,
                referent,
                "",
                hours(),
                duty,
                place,
                controller,
                dataContact,
                hosting,
                false);
        for (var problem : TeamProblem.in(card)) {
            throw new WrongSettingException(variable(problem.field()), problem.sentence());
        }
        return card;
    }

    private static List<Opening> hours() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .flatMap(day -> Stream.of(
                        new Opening(day, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Opening(day, LocalTime.of(14, 0), LocalTime.of(17, 30))))
                .toList();
    }

    private static String variable(String field) {
        return switch (field) {
            case "service" -> "ESCALE_TEAM_NAME";
            case "dataContact" -> "ESCALE_TEAM_DATA_CONTACT";
            default -> "ESCALE_TEAM_" + field.toUpperCase(Locale.ROOT);
        };
    }
}
