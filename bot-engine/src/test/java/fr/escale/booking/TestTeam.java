package fr.escale.booking;

import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import fr.escale.team.TeamCard.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A team that receives from Monday to Friday, 9:00 to 12:00. */
final class TestTeam implements Team {
    private TeamCard card = card(Stream.of(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
            .map(day -> new Opening(day, LocalTime.of(9, 0), LocalTime.of(12, 0)))
            .toList());

    static TeamCard card(List<Opening> hours) {
        return new TeamCard("Escale", "⛵", "#b4532a", "", "Maëlle", "", hours, "", "Le Phare", "", "", "", false);
    }

    @Override
    public TeamCard card() {
        return card;
    }

    @Override
    public void save(TeamCard changed) {
        card = changed;
    }

    @Override
    public List<String> missing() {
        return List.of();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Paris");
    }
}
