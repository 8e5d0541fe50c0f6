package fr.escale.availability;

import fr.escale.team.Team;
import java.time.Duration;
import java.util.List;

/** The referent that the team's card tells of, as long as nobody has saved one. */
record FirstReferent(Team team, Duration length, Limits limits) {
    static final String ID = "r1";

    private static final String OFFICE = "office";
    private static final String SUBJECT = "first";

    Referent now() {
        var card = team.card();
        var week = card.hours().stream()
                .map(hours -> new Stretch(hours.day(), hours.from(), hours.to(), ""))
                .toList();
        return new Referent(
                ID,
                card.referent(),
                List.of(),
                week,
                List.of(),
                List.of(),
                List.of(new Place(OFFICE, PlaceKind.OFFICE, "Au bureau", card.place(), "", null)),
                List.of(new Subject(SUBJECT, "Un premier échange", length)),
                limits);
    }
}
