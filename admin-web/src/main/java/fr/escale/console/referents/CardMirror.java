package fr.escale.console.referents;

import fr.escale.availability.Referent;
import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import fr.escale.team.TeamCard.Opening;
import org.springframework.stereotype.Component;

/** What the team's card says of the first referent, their name, hours and place, follows what is saved here. */
@Component
class CardMirror {
    private final Team team;

    CardMirror(Team team) {
        this.team = team;
    }

    void show(Referent first) {
        var card = team.card();
        var shown = new TeamCard(
                card.service(),
                card.avatar(),
                card.colour(),
                card.phone(),
                first.name(),
                card.photo(),
                first.week().stream()
                        .map(stretch -> new Opening(stretch.day(), stretch.from(), stretch.to()))
                        .toList(),
                card.duty(),
                place(first, card.place()),
                card.controller(),
                card.dataContact(),
                card.hosting(),
                card.distressReviewed());
        if (!shown.equals(card)) team.save(shown);
    }

    private static String place(Referent first, String otherwise) {
        return first.places().stream()
                .map(place -> place.address())
                .filter(address -> !address.isBlank())
                .findFirst()
                .orElse(otherwise);
    }
}
