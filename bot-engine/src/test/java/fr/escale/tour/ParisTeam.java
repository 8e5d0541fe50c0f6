package fr.escale.tour;

import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import java.time.ZoneId;
import java.util.List;

/** A team whose clock is that of Paris. */
final class ParisTeam implements Team {
    @Override
    public TeamCard card() {
        throw new UnsupportedOperationException("the tour asks only for the zone");
    }

    @Override
    public void save(TeamCard card) {
        throw new UnsupportedOperationException("the tour asks only for the zone");
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
