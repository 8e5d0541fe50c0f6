package fr.escale.duty.push;

import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import java.time.ZoneId;
import java.util.List;

/** A team of which nothing is known. */
final class NobodysTeam implements Team {
    @Override
    public TeamCard card() {
        return new TeamCard("", "", "", "", "", "", List.of(), "", "", "", "", "", false);
    }

    @Override
    public void save(TeamCard card) {
        throw new UnsupportedOperationException();
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
