package fr.escale.booking;

import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import java.time.ZoneId;
import java.util.List;

/** A team in France. */
final class TestTeam implements Team {
    private TeamCard card =
            new TeamCard("Escale", "⛵", "#b4532a", "", "Maëlle", "", List.of(), "", "Le Phare", "", "", "", false);

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
